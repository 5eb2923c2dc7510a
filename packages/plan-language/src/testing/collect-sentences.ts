import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A string literal of a source file, and what stands before it. */
type Literal = { text: string; before: string }

/** What is said from a message, to developers, or to the terminal, by what stands before the literal. */
const message = /\b(?:say|part)\($/
const report = /\bsays:$/
const notForPeople = /(?:\bError\(|\blog\.\w+\([^)]*,|\bit\(|\bdescribe\(|\.test\()$/

/**
 * The sentences that the sources under a folder can say to a person, in English: the messages of `say` and `part`, and every
 * other literal that reads as a sentence. Tests and what they are helped by are left out, and what the API says of itself to
 * programmers, and the server to operators.
 */
export function collectSentences(folder: string): { messages: string[]; sentences: string[] } {
  const literals = sourcesUnder(folder).flatMap((path) => literalsOf(readFileSync(path, 'utf8')))
  const isMessage = ({ before }: Literal) => message.test(before)
  return {
    messages: unique(literals.filter(isMessage)),
    sentences: unique(
      literals.filter(
        (literal) =>
          !isMessage(literal) &&
          !notForPeople.test(literal.before) &&
          (isSentence(literal.text) || report.test(literal.before)),
      ),
    ),
  }
}

function unique(literals: readonly Literal[]): string[] {
  return [...new Set(literals.map(({ text }) => text))]
}

function isSentence(text: string): boolean {
  return /^[“"A-Z].* .*[.?!]$/.test(text)
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.tsx?$/.test(name) &&
        !/\.test\.tsx?$|\.fixture\.ts$|(?:^|\/)(?:testing|messages|observe|openapi)\//.test(name),
    )
    .map((name) => join(folder, name))
}

const token =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|`(?:[^`\\]|\\.)*`|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g

/** The literals of a source: comments and templates are skipped, since no whole sentence may be one. */
export function literalsOf(source: string): Literal[] {
  const found: Literal[] = []
  for (const match of source.matchAll(token)) {
    const text = match[1] ?? match[2]
    if (text === undefined) continue
    const before = source.slice(Math.max(0, match.index - 80), match.index).replace(/\s+$/, '')
    found.push({ text: text.replace(/\\(.)/g, '$1'), before })
  }
  return found
}

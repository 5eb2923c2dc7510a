import { measure } from './measure.ts'
import type { Style } from './style.ts'

export type Run = { text: string; style: Style }
export type Piece = Run & { width: number }
/** Pieces that no line end may part. */
export type Word = readonly Piece[]

/**
 * A line may end after a space, around a line feed, and after a hyphen, dash or slash inside a word; not between a number and
 * what it counts ("2 Minuten", "63 °C").
 */
const lineEnd = /(?<= )(?! )(?!(?<=\p{N} )[\p{L}°%])|(?<=\n)|(?=\n)|(?<=\p{L}[-–/])(?=\p{L})/u

/** Where a word that is wider than a line may end one before it has to be cut. */
const lastResort = /(?<= )/

/**
 * Runs in lines that are at most `width` wide; a line feed is a line's last word. A word that is wider than a line is cut. No
 * single word is left for the last line where the one before it can spare another of its style.
 */
export function breakLines(runs: readonly Run[], width: number): Word[][] {
  const lines: Word[][] = []
  let begun = 0
  let line: Word[] = []
  const finish = () => {
    lines.push(line)
    line = []
  }
  for (const word of wordsOf(runs).flatMap((one) => fitting(one, width))) {
    const isFeed = word[0]?.text === '\n'
    if (!isFeed && line.length > 0 && widthOf([...line, word]) > width + 0.01) finish()
    line.push(word)
    if (!isFeed) continue
    finish()
    spareLastWord(lines, begun, width)
    begun = lines.length
  }
  if (line.length > 0) finish()
  spareLastWord(lines, begun, width)
  return lines
}

/** How wide words are beside each other; spaces at the end of a line take no room. */
export function widthOf(line: readonly Word[]): number {
  const pieces = line.flat().filter(({ text }) => text !== '\n')
  return pieces.reduce((sum, { text, style, width }, at) => {
    const isLast = at === pieces.length - 1
    return sum + (isLast && text.endsWith(' ') ? measure(text.trimEnd(), style) : width)
  }, 0)
}

/** Gives the last line of a text the last word of the line before it, where it stands alone and that one keeps two. */
function spareLastWord(lines: Word[][], begun: number, width: number): void {
  const [last, before] = [lines.at(-1), lines.at(-2)]
  if (last === undefined || before === undefined || lines.length - begun < 2) return
  if (last.filter(([piece]) => piece?.text !== '\n').length > 1 || before.length < 3) return
  const spared = before.at(-1)
  if (spared?.at(-1)?.style !== last[0]?.[0]?.style) return
  if (spared === undefined || widthOf([spared, ...last]) > width + 0.01) return
  before.pop()
  last.unshift(spared)
}

/** Runs as words. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Piece[][] = []
  let isOpen = false
  for (const { text, style } of runs)
    for (const part of printable(text).split(lineEnd)) {
      if (part === '') continue
      const piece = pieceOf(part, style)
      const last = words.at(-1)
      if (isOpen && last !== undefined && part !== '\n') last.push(piece)
      else words.push([piece])
      isOpen = !/[ \-–/\n]$/.test(part)
    }
  return words
}

function pieceOf(text: string, style: Style): Piece {
  return { text, style, width: text === '\n' ? 0 : measure(text, style) }
}

/** Composed letters, and for narrow spaces that fonts lack the one that keeps words together as well. */
function printable(text: string): string {
  return text.normalize('NFC').replace(/[\u202f\u2009]/g, '\u00a0')
}

/** A word as it is where a line holds it; else in parts, if need be cut. */
function fitting(word: Word, width: number): Word[] {
  if (widthOf([word]) <= width) return [word]
  return word.flatMap(({ text, style }) =>
    text.split(lastResort).flatMap((part) => cut(part, style, width).map((piece) => [piece])),
  )
}

function cut(text: string, style: Style, width: number): Piece[] {
  const parts: Piece[] = []
  let rest = text
  while (rest !== '') {
    let length = rest.length
    while (length > 1 && measure(rest.slice(0, length), style) > width) length -= 1
    parts.push(pieceOf(rest.slice(0, length), style))
    rest = rest.slice(length)
  }
  return parts
}

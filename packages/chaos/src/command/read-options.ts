import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type FaultKind, faultBackends, faultKinds, faultsOf } from '../nemesis/fault-kinds.ts'
import { sabotageNames, sabotages } from '../sabotage/sabotages.ts'
import type { ChaosOptions } from './chaos-options.ts'
import { nearestWord } from './nearest-word.ts'
import { WrongUsage } from './usage.ts'

const known = {
  backend: { type: 'string' },
  jobs: { type: 'string' },
  seconds: { type: 'string' },
  seed: { type: 'string' },
  faults: { type: 'string' },
  sabotage: { type: 'string' },
  'heal-seconds': { type: 'string' },
  work: { type: 'string' },
  json: { type: 'string' },
  control: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
const names = Object.keys(known)

/** Reads the command line; `drawSeed` is asked where it names none. Throws `WrongUsage`; asks for help come back as such. */
export function readOptions(
  words: readonly string[],
  drawSeed: () => number,
): ChaosOptions | 'help' {
  const written = readWords(words)
  if ('help' in written) return 'help'
  const parsed = writtenSchema.safeParse(written)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new WrongUsage(`--${String(issue?.path[0])} ${issue?.message}.`)
  }
  const { 'heal-seconds': healSeconds, faults: asked, seed, control, ...rest } = parsed.data
  const { sabotage, json } = rest
  if (control !== undefined && sabotage !== undefined)
    throw new WrongUsage('--control has no defences that --sabotage could take away.')
  return {
    ...rest,
    sabotage,
    json,
    seed: seed ?? drawSeed(),
    healSeconds,
    control: control !== undefined,
    faults: readFaults(
      asked?.split(',') ?? (sabotage && sabotages[sabotage].exposedBy),
      rest.backend,
      rest.work,
    ),
  }
}

/** Which option has which value. `parseArgs` only cuts: its own faults are worded for programmers. */
function readWords(words: readonly string[]): Record<string, string> {
  const { tokens } = parseArgs({ args: [...words], options: known, strict: false, tokens: true })
  const written: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new WrongUsage(`There is no place for "${token.value}"; every option begins with --.`)
    if (token.kind === 'option-terminator') continue
    if (!isKnown(token.name)) throw new WrongUsage(sayUnknown('option', token.name, names, '--'))
    if (token.name in written) throw new WrongUsage(`--${token.name} is given twice.`)
    if (known[token.name].type === 'boolean') {
      if (token.value !== undefined) throw new WrongUsage(`--${token.name} takes no value.`)
      written[token.name] = ''
    } else {
      if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))
        throw new WrongUsage(`--${token.name} needs a value.`)
      written[token.name] = token.value
    }
  }
  return written
}

function isKnown(name: string): name is keyof typeof known {
  return Object.hasOwn(known, name)
}

const said = (value: unknown) => (value === '' ? 'nothing' : `"${String(value)}"`)

function wholeNumber(least: number, most: number) {
  const error = ({ input }: { input?: unknown }) =>
    `takes a whole number from ${least} to ${most}, not ${said(input)}`
  return z
    .string()
    .refine((text) => /^\d{1,10}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error,
    })
    .transform(Number)
}

function choice<const options extends readonly [string, ...string[]]>(options: options) {
  return z.enum(options, {
    error: ({ input }) => `takes ${options.join(' or ')}, not ${said(input)}`,
  })
}

const writtenSchema = z.object({
  backend: choice(['postgres', 'redis']).default('postgres'),
  jobs: wholeNumber(1, 10_000_000).default(500),
  seconds: wholeNumber(1, 604_800).default(90),
  seed: wholeNumber(0, 0xffff_ffff).optional(),
  faults: z.string().optional(),
  sabotage: z
    .enum(sabotageNames, {
      error: ({ input }) =>
        `takes ${sabotageNames.join(' or ')}, not ${said(input)}${didYouMean(String(input), sabotageNames)}`,
    })
    .optional(),
  'heal-seconds': wholeNumber(1, 86_400).default(120),
  work: choice(['steps', 'engine']).default('steps'),
  json: z.string().min(1, 'takes the name of a file').optional(),
  control: z.string().optional(),
})

function readFaults(
  asked: readonly string[] | undefined,
  backend: ChaosOptions['backend'],
  work: ChaosOptions['work'],
): FaultKind[] {
  // Only the work that sleeps knows seeds that end its process.
  const possible = faultsOf(backend).filter((kind) => !(kind === 'poison' && work === 'engine'))
  if (asked === undefined) return possible
  const wanted = asked.map((word) => word.trim())
  for (const word of wanted) {
    if (word === '')
      throw new WrongUsage('--faults takes names with commas between, and one of them is empty.')
    const kind = faultKinds.find((one) => one === word)
    if (kind === undefined) throw new WrongUsage(sayUnknown('fault', word, faultKinds))
    if (!faultsOf(backend).includes(kind))
      throw new WrongUsage(
        `The ${backend} backend has no ${kind}: it is done to ${faultBackends[kind].join(' and ')} only.`,
      )
    if (!possible.includes(kind))
      throw new WrongUsage(`${kind} needs --work steps: the real engine has no job that ends it.`)
  }
  // In the order of the list, so that the schedule doesn't depend on the order in which they were asked for.
  return possible.filter((kind) => wanted.includes(kind))
}

function sayUnknown(what: string, word: string, all: readonly string[], before = ''): string {
  return `There is no ${what} ${before}${word}${didYouMean(word, all, before)}.`
}

function didYouMean(word: string, all: readonly string[], before = ''): string {
  const near = nearestWord(word, all)
  return near === undefined ? '' : ` (did you mean ${before}${near}?)`
}

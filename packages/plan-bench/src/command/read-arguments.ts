import { parseArgs } from 'node:util'

export const benchUsage = `Usage: npm run bench:plans -- [--people N] [--seed N] [--baseline-people N] [--threads N]
                              [--json FILE] [--write]

Makes plans for generated people over everything that can be asked, and for examples/, judges each by rules
and food tables of its own, and prints what they are like.

  --people           generated people (default: 1000)
  --seed             another series of people, 0 to 4294967295 (default: 1)
  --baseline-people  for how many of the first of them three simpler planners run beside ours (default: 100)
  --threads          plans at a time (default: 2)
  --json             writes everything that was measured, and every observation, into a file
  --write            writes the table into docs/benchmarks.md
  --help             this text

Exit: 0 measured, whatever was found; 2 wrong usage or a fault of the harness.
`

export const fuzzUsage = `Usage: npm run fuzz:plans -- [--plans N] [--seed N] [--minutes N] [--threads N] [--only PLACE]

Makes plans for generated people, the odd ones included, and looks for breaches alone.

  --plans    how many people (default: 10000)
  --seed     another series of people (default: 1)
  --minutes  takes nobody up after this many minutes
  --threads  plans at a time (default: 2)
  --only     the one person at this place of the series, with the whole of what was found
  --help     this text

Exit: 0 no breach, 1 a breach; each is printed with its intake and seed. 2 wrong usage or a fault of the harness.
`

/** The command line was used wrongly; the message says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

export type BenchArguments = {
  people: number
  seed: number
  baselinePeople: number
  threads: number
  jsonFile: string | undefined
  toDocs: boolean
}

/** Reads the words of `bench:plans`. Throws `WrongUsage`. */
export function readBenchArguments(words: readonly string[]): BenchArguments | 'help' {
  const values = parse(words, {
    people: 'string',
    seed: 'string',
    'baseline-people': 'string',
    threads: 'string',
    json: 'string',
    write: 'boolean',
    help: 'boolean',
  })
  if (values.help === true) return 'help'
  return {
    people: whole(values, 'people', 1_000, 0, 1_000_000),
    seed: whole(values, 'seed', 1, 0, 0xffff_ffff),
    baselinePeople: whole(values, 'baseline-people', 100, 0, 1_000_000),
    threads: whole(values, 'threads', 2, 1, 64),
    jsonFile: text(values, 'json'),
    toDocs: values.write === true,
  }
}

export type FuzzArguments = {
  plans: number
  seed: number
  minutes: number | undefined
  threads: number
  only: number | undefined
}

/** Reads the words of `fuzz:plans`. Throws `WrongUsage`. */
export function readFuzzArguments(words: readonly string[]): FuzzArguments | 'help' {
  const values = parse(words, {
    plans: 'string',
    seed: 'string',
    minutes: 'string',
    threads: 'string',
    only: 'string',
    help: 'boolean',
  })
  if (values.help === true) return 'help'
  const optional = (name: string) =>
    values[name] === undefined ? undefined : whole(values, name, 0, 0, 10_000_000)
  return {
    plans: whole(values, 'plans', 10_000, 1, 10_000_000),
    seed: whole(values, 'seed', 1, 0, 0xffff_ffff),
    minutes: optional('minutes'),
    threads: whole(values, 'threads', 2, 1, 64),
    only: optional('only'),
  }
}

type Values = Readonly<Record<string, boolean | string | undefined>>

function parse(
  words: readonly string[],
  types: Readonly<Record<string, 'boolean' | 'string'>>,
): Values {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
  try {
    return parseArgs({ args: [...words], options }).values as Values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new WrongUsage(error.message, { cause: error })
  }
}

function text(values: Values, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

function whole(values: Values, name: string, usual: number, least: number, most: number): number {
  const written = text(values, name)
  if (written === undefined) return usual
  const value = /^\d+$/.test(written) ? Number(written) : Number.NaN
  if (value >= least && value <= most) return value
  throw new WrongUsage(`--${name} takes a whole number from ${least} to ${most}, not "${written}".`)
}

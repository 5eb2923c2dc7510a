import { parseArgs } from 'node:util'

/** The seed that is used where neither the command line nor the intake gives one, so that a run can be repeated. */
export const defaultSeed = 1

export const usage = `Usage: npm run plan -- FILE.json [--seed N] [--days N] [--json]
       npm run plan -- FILE.json FILE.json … | FOLDER

Makes a meal plan from an intake (see examples/) and prints it.
Several files or a folder print one line of JSON each: { "file", "plan" } or { "file", "problem" }.

  --seed N   another plan for the same intake, 0 to 4294967295 (default: the intake's own, otherwise ${defaultSeed})
  --days N   how many days, 1 to 7, whatever the intake says
  --json     only the plan, or the problem, as one line of JSON
  --help     this text

Exit: 0 a plan, 2 refused, 1 anything else.
`

export type Arguments = {
  paths: string[]
  seed: number | undefined
  days: number | undefined
  isJson: boolean
}

/** The command line was used wrongly; the message says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** Reads the command line. Throws `WrongUsage`; asks for help come back as such. */
export function readArguments(written: readonly string[]): Arguments | 'help' {
  const { values, positionals } = parse(written)
  if (values.help === true) return 'help'
  if (positionals.length === 0) throw new WrongUsage('Name an intake file, or a folder of them.')
  return {
    paths: positionals,
    seed: wholeNumber('--seed', values.seed, 0, 0xffff_ffff),
    days: wholeNumber('--days', values.days, 1, 7),
    isJson: values.json === true,
  }
}

function parse(written: readonly string[]) {
  try {
    return parseArgs({
      args: [...written],
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        days: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new WrongUsage(error.message, { cause: error })
  }
}

function wholeNumber(
  flag: string,
  written: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (written === undefined) return undefined
  const value = /^\d+$/.test(written) ? Number(written) : Number.NaN
  if (!(value >= least && value <= most))
    throw new WrongUsage(`${flag} takes a whole number from ${least} to ${most}, not "${written}".`)
  return value
}

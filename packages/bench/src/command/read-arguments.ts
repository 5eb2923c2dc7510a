import { parseArgs } from 'node:util'
import { type BackendName, backendNames, type FigureName, figureNames } from '../report/report.ts'

export const usage = `Usage: npm run bench -- [--only NAME,…] [--rounds N] [--backend postgres|redis|both]
                        [--json FILE] [--docs] [--label TEXT] [--quick]
       npm run bench -- --from FILE [--from FILE …] [--json FILE] [--docs]

Measures delivery beside bare BullMQ, in the same run on the same servers, and prints a table.

  --only      these figures, of ${figureNames.join(', ')} (default: all)
  --rounds    rounds of each side, in turn, 1 to 20 (default: 3)
  --backend   where the queue is (default: both)
  --json      writes the report as JSON into a file
  --docs      writes the results into docs/benchmarks.md
  --label     what is particular about this run; shown with its results
  --from      prints a report that --json wrote instead of measuring; of several, later ones replace
  --quick     small samples: shows that everything works, and is no measurement
  --help      this text

Exit: 0 every bar is met, 1 one is missed, 2 wrong usage or a fault of the harness.
`

export type Arguments = {
  only: readonly FigureName[]
  rounds: number
  backends: readonly BackendName[]
  jsonFile: string | undefined
  toDocs: boolean
  label: string | undefined
  from: readonly string[]
  isQuick: boolean
}

/** The command line was used wrongly; the message says how. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** Reads the command line. Throws `WrongUsage`; asks for help come back as such. */
export function readArguments(words: readonly string[]): Arguments | 'help' {
  const values = parse(words)
  if (values.help === true) return 'help'
  const { from = [], json, label } = values
  if (from.length > 0)
    for (const name of ['only', 'rounds', 'backend', 'quick', 'label'] as const)
      if (values[name] !== undefined)
        throw new WrongUsage(`--from measures nothing, so --${name} has no use beside it.`)
  return {
    only: readFigures(values.only),
    rounds: readRounds(values.rounds),
    backends: readBackends(values.backend),
    jsonFile: json,
    toDocs: values.docs === true,
    label,
    from,
    isQuick: values.quick === true,
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        only: { type: 'string' },
        rounds: { type: 'string' },
        backend: { type: 'string' },
        json: { type: 'string' },
        docs: { type: 'boolean' },
        label: { type: 'string' },
        from: { type: 'string', multiple: true },
        quick: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new WrongUsage(error.message, { cause: error })
  }
}

function readFigures(written: string | undefined): readonly FigureName[] {
  if (written === undefined) return figureNames
  const wanted = written.split(',').map((name) => name.trim())
  for (const name of wanted)
    if (!(figureNames as readonly string[]).includes(name))
      throw new WrongUsage(`There is no figure "${name}". There are: ${figureNames.join(', ')}.`)
  return figureNames.filter((name) => wanted.includes(name))
}

function readRounds(written: string | undefined): number {
  if (written === undefined) return 3
  const value = /^\d+$/.test(written) ? Number(written) : Number.NaN
  if (!(value >= 1 && value <= 20))
    throw new WrongUsage(`--rounds takes a whole number from 1 to 20, not "${written}".`)
  return value
}

function readBackends(written: string | undefined): readonly BackendName[] {
  if (written === undefined || written === 'both') return backendNames
  const found = backendNames.filter((name) => name === written)
  if (found.length === 0)
    throw new WrongUsage(`--backend takes postgres, redis or both, not "${written}".`)
  return found
}

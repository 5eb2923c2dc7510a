import { parseArgs } from 'node:util'
import { loadCatalogue } from '@zero-sum/food-data'
import {
  countCoverage,
  findGaps,
  type Gap,
  rankByScarcity,
  traits,
} from '@zero-sum/food-data/coverage'

export const usage = `Usage: npm run gaps [-- --all] [--json]

Tells for whom the catalogue has too few recipes: who eats, which kind of meal, what it must be, and how many there are,
the scarcest first.

  --all    also where there are enough
  --json   one line of JSON: [{ "persona", "kind", "trait", "count", "wanted" }, …]
  --help   this text

Exit: 0, or 1 where it is used wrongly.
`

type Streams = { stdout: NodeJS.WritableStream; stderr: NodeJS.WritableStream }

/** The command `gaps`: counts the catalogue, prints where it is thin, and returns the exit code. */
export function runGapsCommand(written: readonly string[], { stdout, stderr }: Streams): 0 | 1 {
  const asked = readArguments(written)
  if ('fault' in asked) {
    stderr.write(`${asked.fault}\n\n${usage}`)
    return 1
  }
  if (asked.help === true) {
    stdout.write(usage)
    return 0
  }
  const cells = countCoverage(loadCatalogue())
  const gaps = asked.all === true ? rankByScarcity(cells) : findGaps(cells)
  stdout.write(asked.json === true ? `${JSON.stringify(gaps)}\n` : textOf(gaps))
  return 0
}

type Asked = { all?: boolean; json?: boolean; help?: boolean }

function readArguments(written: readonly string[]): Asked | { fault: string } {
  try {
    return parseArgs({
      args: [...written],
      options: {
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return { fault: error.message }
  }
}

function textOf(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return 'The catalogue has enough recipes for everybody.\n'
  return gaps.map((gap) => `${lineOf(gap)}\n`).join('')
}

function lineOf({ persona, kind, trait, count, wanted }: Gap): string {
  const { label } = traits[trait]
  const dish = [`${persona} ${kind}`, ...(label === '' ? [] : [label])].join(', ')
  return `${dish}: ${count} ${count === 1 ? 'recipe' : 'recipes'}, ${wanted} wanted`
}

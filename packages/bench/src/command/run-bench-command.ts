import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Figure, NothingMeasured } from '../figures/figure.ts'
import { figures } from '../figures/figures.ts'
import { describeMachine } from '../report/describe-machine.ts'
import { mergeReports } from '../report/merge-reports.ts'
import { printTable } from '../report/print-table.ts'
import { placeResults, renderResults } from '../report/render-results.ts'
import { type Report, reportSchema } from '../report/report.ts'
import { type Arguments, readArguments, usage, WrongUsage } from './read-arguments.ts'

const documentFile = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'benchmarks.md')

/** `npm run bench`: gives the exit code (0 done, 1 a bar was missed, 2 wrong usage or a fault of the harness). */
export async function runBenchCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const asked = readArguments(words)
    if (asked === 'help') {
      process.stdout.write(usage)
      return 0
    }
    const report =
      asked.from.length > 0 ? await readReports(asked.from) : await measure(asked, words)
    process.stdout.write(`\n${printTable(report)}`)
    if (asked.jsonFile !== undefined)
      await writeFile(asked.jsonFile, `${JSON.stringify(report, undefined, 2)}\n`)
    if (asked.toDocs) await writeToDocument(report)
    return tellMisses(report)
  } catch (error) {
    process.stderr.write(
      error instanceof WrongUsage ? `${error.message}\n\n${usage}` : `${describe(error)}\n`,
    )
    return 2
  }
}

async function measure(asked: Arguments, words: readonly string[]): Promise<Report> {
  const { only, rounds, backends, isQuick, label } = asked
  const settings = {
    rounds,
    backends,
    isQuick,
    say: (line: string) => void process.stderr.write(`${line}\n`),
  }
  const machine = await describeMachine()
  const lines = []
  for (const name of only) {
    settings.say(`${name} …`)
    const measureFigure: Figure = figures[name]
    lines.push(...(await measureFigure(settings)))
  }
  return {
    label: label ?? null,
    at: new Date().toISOString(),
    command: ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
    isQuick,
    ...machine,
    lines,
  }
}

async function readReports(files: readonly string[]): Promise<Report> {
  const reports: Report[] = []
  for (const file of files)
    try {
      reports.push(reportSchema.parse(JSON.parse(await readFile(file, 'utf8'))))
    } catch (error) {
      throw new WrongUsage(`${file} is no report that --json has written.`, { cause: error })
    }
  const [first, ...rest] = reports
  if (first === undefined) throw new WrongUsage('--from needs a file.')
  return mergeReports([first, ...rest])
}

async function writeToDocument(report: Report): Promise<void> {
  const document = await readFile(documentFile, 'utf8')
  await writeFile(documentFile, placeResults(document, renderResults(report)))
}

function tellMisses({ lines }: Report): 0 | 1 {
  const missed = lines.filter(({ verdict }) => verdict === 'missed')
  for (const { figure, backend, name } of missed)
    process.stderr.write(`Missed: ${figure}${backend === null ? '' : `, ${backend}`}: ${name}\n`)
  return missed.length > 0 ? 1 : 0
}

function describe(error: unknown): string {
  if (error instanceof NothingMeasured) return `Nothing was measured: ${error.message}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

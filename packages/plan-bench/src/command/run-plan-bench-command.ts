import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadCatalogue } from '@zero-sum/food-data'
import { readExamples } from '../people/read-examples.ts'
import { loadNow, makeReport } from '../report/make-report.ts'
import { printReport } from '../report/print-report.ts'
import { placePlanResults, renderPlanResults } from '../report/render-plan-results.ts'
import type { Report } from '../report/report.ts'
import { type Observed, runThreads } from '../threads/run-threads.ts'
import {
  type BenchArguments,
  benchUsage,
  readBenchArguments,
  WrongUsage,
} from './read-arguments.ts'

const documentFile = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'benchmarks.md')
const tellEvery = 100

/** `npm run bench:plans`: gives the exit code. */
export async function runPlanBenchCommand(words: readonly string[]): Promise<0 | 2> {
  try {
    const asked = readBenchArguments(words)
    if (asked === 'help') {
      process.stdout.write(benchUsage)
      return 0
    }
    const { report, observed } = await measure(asked, words)
    process.stdout.write(`\n${printReport(report)}`)
    if (asked.jsonFile !== undefined)
      await writeFile(asked.jsonFile, `${JSON.stringify({ report, observed })}\n`)
    if (asked.toDocs) await writeToDocument(report)
    return 0
  } catch (error) {
    const isUsage = error instanceof WrongUsage
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(isUsage ? `${error.message}\n\n${benchUsage}` : `${words}\n`)
    return 2
  }
}

async function measure(
  { people, seed, baselinePeople, threads }: BenchArguments,
  words: readonly string[],
): Promise<{ report: Report; observed: Observed[] }> {
  const startMs = performance.now()
  const loadBefore = loadNow()
  const observed: Observed[] = []
  const all = people + readExamples().length
  await runThreads({
    ...{ seed, people: all, threads, baselinePeople },
    hasExamples: true,
    triesWaysOut: true,
    repeatEvery: 0,
    onObserved(one) {
      observed.push(one)
      if (observed.length % tellEvery === 0)
        process.stderr.write(`${observed.length} of ${all} people\n`)
      return true
    },
  })
  // Threads end in any order; places do not.
  observed.sort((left, right) => left.observation.place - right.observation.place)
  const report = makeReport(observed, {
    ...{ seed, loadBefore },
    command: ['npm run bench:plans', ...(words.length > 0 ? ['--', ...words] : [])].join(' '),
    elapsedSeconds: (performance.now() - startMs) / 1_000,
    recipeCount: loadCatalogue().recipes.length,
  })
  return { report, observed }
}

async function writeToDocument(report: Report): Promise<void> {
  const document = await readFile(documentFile, 'utf8')
  await writeFile(documentFile, placePlanResults(document, renderPlanResults(report)))
}

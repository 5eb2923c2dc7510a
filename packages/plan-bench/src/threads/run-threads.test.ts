import { expect, it } from 'vitest'
import { makeReport } from '../report/make-report.ts'
import { printReport } from '../report/print-report.ts'
import {
  endMark,
  placePlanResults,
  renderPlanResults,
  startMark,
} from '../report/render-plan-results.ts'
import type { Report } from '../report/report.ts'
import { type Observed, runThreads } from './run-threads.ts'

async function run(threads: number): Promise<Observed[]> {
  const observed: Observed[] = []
  await runThreads({
    ...{ seed: 3, people: 4, threads, hasExamples: false, triesWaysOut: false },
    repeatEvery: 2,
    baselinePeople: 0,
    onObserved: (one) => {
      observed.push(one)
      return true
    },
  })
  return observed.sort((one, other) => one.observation.place - other.observation.place)
}

function withoutTimes(observed: readonly Observed[]) {
  return observed.map(({ observation: { timing: _, ...rest } }) => rest)
}

function reportOf(observed: readonly Observed[]): Report {
  return makeReport(observed, {
    ...{ command: 'test', seed: 3, elapsedSeconds: 1, loadBefore: 0 },
    recipeCount: 500,
  })
}

it('finds the same in one thread as in two, and reports it', { timeout: 120_000 }, async () => {
  const [alone, together] = [await run(1), await run(2)]
  expect(alone.map(({ observation }) => observation.place)).toEqual([0, 1, 2, 3])
  expect(withoutTimes(together)).toEqual(withoutTimes(alone))

  const report = reportOf(alone)
  expect(report.groups.all.people).toBe(4)
  expect(report.groups.sane.people + report.groups.wild.people).toBe(4)
  expect(printReport(report)).toContain('days within ±3 % kcal')
  const document = `before\n${startMark}\nold\n${endMark}\nafter`
  const placed = placePlanResults(document, renderPlanResults(report))
  expect(placed).toMatch(/^before\n.*\nafter$/s)
  expect(placed).toContain('| Nutrition Compiler |')
  expect(placed).not.toContain('old')
  expect(() => placePlanResults('no marks', 'x')).toThrow('no marks for plans')
})

it('takes nobody up once it is told to stop', { timeout: 60_000 }, async () => {
  let seen = 0
  await runThreads({
    ...{ seed: 3, people: 1_000, threads: 1, hasExamples: false, triesWaysOut: false },
    repeatEvery: 2,
    baselinePeople: 0,
    onObserved: () => {
      seen += 1
      return false
    },
  })
  expect(seen).toBeLessThan(100)
})

import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { runCheck } from './run-check.ts'

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

export interface TestCount {
  passed: number
  /** Failed tests, and anything else for which vitest was not content, such as a file that can't be read. */
  failed: number
  /** Tests that were there and did not run. */
  leftOut: number
}

/** Runs vitest with its own output in the terminal, and counts from its report. */
export async function runTests(
  title: string,
  vitestArguments: readonly string[],
): Promise<TestCount> {
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-report-'))
  try {
    const file = join(directory, 'report.json')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const isContent = await runCheck(title, 'vitest', ['run', ...vitestArguments, ...reporters])
    const written = await readFile(file, 'utf8').catch(() => undefined)
    if (written === undefined) return { passed: 0, failed: 1, leftOut: 0 }
    const report = reportSchema.parse(JSON.parse(written))
    const failed = report.numFailedTests
    return {
      passed: report.numPassedTests,
      failed: isContent ? failed : Math.max(failed, 1),
      leftOut: report.numPendingTests + report.numTodoTests,
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

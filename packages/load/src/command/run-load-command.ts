import { writeFile } from 'node:fs/promises'
import { hasHeld } from '../report/load-report.ts'
import { printReport } from '../report/print-report.ts'
import { runLoad } from '../run-load.ts'
import { readOptions, usage, WrongUsage } from './read-options.ts'

/** `npm run load`: gives the exit code (0 nothing was lost, 1 something was, 2 wrong usage or a fault of the harness). */
export async function runLoadCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(words)
    if (options === 'help') {
      process.stdout.write(usage)
      return 0
    }
    const report = await runLoad(options, (line) => void process.stderr.write(`${line}\n`))
    process.stdout.write(`\n${printReport(report)}`)
    if (options.jsonFile !== undefined)
      await writeFile(options.jsonFile, `${JSON.stringify(report, undefined, 2)}\n`)
    return hasHeld(report) ? 0 : 1
  } catch (error) {
    process.stderr.write(
      error instanceof WrongUsage
        ? `${error.message}\n\n${usage}`
        : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return 2
  }
}

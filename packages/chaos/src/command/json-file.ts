import { constants } from 'node:fs'
import { access, open, rm, writeFile } from 'node:fs/promises'
import type { ChaosReport, FailedReport } from '../report/chaos-report.ts'
import { WrongUsage } from './usage.ts'

/** Finds out before the run whether the report can be written after it. Throws `WrongUsage`. */
export async function checkJsonFile(file: string | undefined): Promise<void> {
  if (file === undefined) return
  const wasThere = await access(file, constants.F_OK).then(
    () => true,
    () => false,
  )
  try {
    await (await open(file, 'a')).close()
    if (!wasThere) await rm(file)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new WrongUsage(`--json can't write ${file}${why}.`, { cause: error })
  }
}

export async function writeJson(
  file: string | undefined,
  report: ChaosReport | FailedReport,
): Promise<void> {
  if (file !== undefined) await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`)
}

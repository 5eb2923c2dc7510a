import { say } from '../bootstrap/steps.mjs'
import { type LauncherConfig, readConfig } from '../config.ts'
import { heedStopRequests, type StopRequest, StopRequested } from './stop-request.ts'

/**
 * Reads the settings, runs `work` with them and turns what becomes of it into words and an exit code: 0 when it ended or a
 * person stopped it, 1 for a fault, which is said without a stack.
 */
export async function runLauncher(
  work: (config: LauncherConfig, request: StopRequest) => Promise<void>,
): Promise<void> {
  const read = readConfig(process.env)
  if ('faults' in read) {
    process.stderr.write(`Nothing was started, because of these settings:\n`)
    for (const fault of read.faults) process.stderr.write(`- ${fault}\n`)
    process.exitCode = 1
    return
  }
  const request = heedStopRequests()
  try {
    await work(read.config, request)
  } catch (error) {
    if (!(error instanceof StopRequested)) {
      process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  }
  if (request.stop.aborted) say('Stopped.')
}

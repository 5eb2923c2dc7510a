import { configurationFaultExitCode, explainFaults } from '@zero-sum/settings'
import { say } from '../bootstrap/steps.mjs'
import { type Environment, type LauncherConfig, readLauncherConfig } from '../config.ts'
import { heedStopRequests, type StopRequest, StopRequested } from './stop-request.ts'

type Reading<Config> = (
  environment: Environment,
) => { config: Config; hints: string[] } | { faults: string[]; hints: string[] }

/** The same for all settings of the product. */
export function runLauncher(
  work: (config: LauncherConfig, request: StopRequest) => Promise<void>,
): Promise<void> {
  return runCommand(readLauncherConfig, work)
}

/**
 * Reads the settings, runs `work` with them and turns what becomes of it into words and an exit code: 0 when it ended or a
 * person stopped it, 1 for a fault, which is said without a stack, 78 for settings that need a look.
 */
export async function runCommand<Config>(
  read: Reading<Config>,
  work: (config: Config, request: StopRequest) => Promise<void>,
): Promise<void> {
  const found = read(process.env)
  if ('faults' in found) {
    process.stderr.write(explainFaults('Nothing was started,', found))
    process.exitCode = configurationFaultExitCode
    return
  }
  for (const hint of found.hints) process.stderr.write(`${hint}\n`)
  const request = heedStopRequests()
  try {
    await work(found.config, request)
  } catch (error) {
    if (!(error instanceof StopRequested)) {
      process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  }
  if (request.stop.aborted) say('Stopped.')
}

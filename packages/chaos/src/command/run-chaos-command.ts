import { randomInt } from 'node:crypto'
import {
  heedStopRequests,
  type StopRequest,
  StopRequested,
} from '../../../../scripts/launch/stop-request.ts'
import { faultPlans } from '../nemesis/fault-plans.ts'
import { planSchedule } from '../nemesis/schedule.ts'
import { formatReport } from '../report/format-report.ts'
import { createLive } from '../report/show-live.ts'
import { runChaos } from '../run-chaos.ts'
import type { ChaosOptions } from './chaos-options.ts'
import { checkJsonFile, writeJson } from './json-file.ts'
import { readOptions } from './read-options.ts'
import { usage, WrongUsage } from './usage.ts'

/** `npm run chaos`: gives the exit code (0 all held, 1 an invariant broke, 2 wrong usage or a fault of the harness). */
export async function runChaosCommand(words: readonly string[]): Promise<0 | 1 | 2> {
  const { stdout, stderr } = process
  let options: ChaosOptions | undefined
  try {
    const read = readOptions(words, () => randomInt(2 ** 32))
    if (read === 'help') {
      stdout.write(usage)
      return 0
    }
    await checkJsonFile(read.json)
    options = read
    if (options.control) return await runControlOf(options)
    return await runProduct(options)
  } catch (error) {
    const message = describeError(error)
    stderr.write(`\n${message}\n`)
    if (error instanceof WrongUsage) stderr.write(`\n${usage}`)
    if (options !== undefined)
      await writeJson(options.json, { verdict: 'not_carried_out', error: message, options })
    return 2
  }
}

async function runProduct(options: ChaosOptions): Promise<0 | 1> {
  const { stdout } = process
  const planned = planSchedule({ ...options, plans: faultPlans })
  if (planned.kind === 'too_short')
    throw new WrongUsage(
      `One of each of these faults takes ${planned.neededSeconds} seconds; give --seconds ${planned.neededSeconds} or fewer faults.`,
    )
  stdout.write(
    `${options.jobs} jobs and ${planned.faults.length} faults in ${options.seconds} s on ${options.backend}, seed ${options.seed}\n`,
  )
  const live = createLive(stdout)
  const request = heedStopRequests()
  const run = { options, schedule: planned.faults, signal: request.stop, show: live.show }
  const report = await Promise.race([runChaos(run), untilImpatient(request)]).finally(live.end)
  await writeJson(options.json, report)
  stdout.write(`\n${formatReport(report)}`)
  return report.verdict === 'held' ? 0 : 1
}

/** Long enough to end servers in order; what is left then ends with this process. */
const stopLimitMs = 10_000

/** Rejects when a person has asked twice to stop, or once and long ago. */
function untilImpatient({ stop, hurry }: StopRequest): Promise<never> {
  return new Promise((_, reject) => {
    hurry.addEventListener('abort', () => reject(hurry.reason))
    stop.addEventListener('abort', () => setTimeout(() => reject(stop.reason), stopLimitMs))
  })
}

/** Loaded only here: a run of the product needs nothing of the control. */
async function runControlOf(options: ChaosOptions): Promise<0 | 1 | 2> {
  const { runControl } = await import('../control/run-control.ts')
  return await runControl(options)
}

function describeError(error: unknown): string {
  if (error instanceof StopRequested) return 'Stopped before the end: this run shows nothing.'
  return error instanceof Error ? error.message : String(error)
}

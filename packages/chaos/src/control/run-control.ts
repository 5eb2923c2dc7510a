import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heedStopRequests } from '../../../../scripts/launch/stop-request.ts'
import type { ChaosOptions } from '../command/chaos-options.ts'
import { WrongUsage } from '../command/usage.ts'
import type { PlannedFault } from '../nemesis/fault.ts'
import { faultPlans } from '../nemesis/fault-plans.ts'
import { planSchedule } from '../nemesis/schedule.ts'
import type { ChaosReport } from '../report/chaos-report.ts'
import { formatReport } from '../report/format-report.ts'
import { createLive } from '../report/show-live.ts'
import { runChaos } from '../run-chaos.ts'
import { sizeFor } from '../size-for.ts'
import { columnOfProduct } from './column-of-product.ts'
import { playControl } from './play-control.ts'
import type { VariantName } from './program/variant-settings.ts'
import { type Comparison, renderComparison } from './render-comparison.ts'

/** What `--json` writes: the product's whole report, and all three side by side. */
export type ControlReport = ChaosReport & { comparison: Comparison }

/**
 * Puts one schedule on the product and on both variants of a program that uses BullMQ alone, one after the other, and prints
 * what each lost and doubled. Gives 0 where the product held all its invariants, whatever the control lost, and 1 where it
 * broke one. Throws `WrongUsage`, and `HarnessFault` where a run could not be carried out.
 */
export async function runControl(options: ChaosOptions): Promise<0 | 1 | 2> {
  const { stdout } = process
  const schedule = planFaults(options)
  const { stop: signal } = heedStopRequests()
  const live = createLive(stdout)
  const run = { options, schedule, signal, show: live.show }
  const say = (words: string) => void stdout.write(`${words}\n`)

  say(`The product, on ${options.backend}, seed ${options.seed}`)
  const product = await runChaos(run).finally(live.end)
  say(`\n${formatReport(product)}`)
  const directory = await mkdtemp(join(tmpdir(), 'zero-sum-control-record-'))
  try {
    const play = async (variant: VariantName) => {
      say(`BullMQ alone, ${variant}`)
      const size = sizeFor(options.jobs)
      return await playControl({ ...run, variant, directory, size }).finally(live.end)
    }
    const tuned = await play('tuned')
    const comparison = { ours: columnOfProduct(product), tuned, default: await play('default') }
    say(`\n${renderComparison(comparison)}`)
    await writeReport(options.json, { ...product, comparison })
    return product.verdict === 'held' ? 0 : 1
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

function planFaults(options: ChaosOptions): readonly PlannedFault[] {
  if (options.work !== 'steps')
    throw new WrongUsage('--control has --work steps only: it knows nothing of the real engine.')
  const planned = planSchedule({ ...options, plans: faultPlans })
  if (planned.kind === 'planned') return planned.faults
  const needed = planned.neededSeconds
  throw new WrongUsage(
    `One of each of these faults takes ${needed} seconds; give --seconds ${needed} or fewer faults.`,
  )
}

async function writeReport(file: string | undefined, report: ControlReport): Promise<void> {
  if (file !== undefined) await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`)
}

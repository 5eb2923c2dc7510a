import type { Broken, Figures } from '../audit/verdict.ts'
import type { ChaosOptions } from '../command/chaos-options.ts'
import type { InflictedFault, PlannedFault } from '../nemesis/fault.ts'
import type { FaultKind } from '../nemesis/fault-kinds.ts'
import type { Versions } from './read-versions.ts'

/** Everything that a run has shown; `--json` writes it as it is. */
export type ChaosReport = {
  verdict: 'broken' | 'held'
  /** Nothing of it comes from a sound product where a defence was taken away. */
  sabotage: { name: string; removes: string; processes: number } | null
  options: ChaosOptions
  versions: Versions
  startedAt: string
  /** From the first submission until everything had ended, or the time for that was over. */
  durationSeconds: number
  /** Jobs that ended, by that duration. */
  jobsPerSecond: number
  figures: Figures
  broken: Broken[]
  /** All that is known about the first jobs that something is broken for and the slowest rescues, line by line, by their ids. */
  explained: Record<string, string[]>
  /** What the product did wrong under a fault, such as to leave a deploy with a wrong exit code. */
  misbehaved: { kind: FaultKind; fault: string }[]
  /** How often each kind struck. */
  faultsByKind: Partial<Record<FaultKind, number>>
  schedule: readonly PlannedFault[]
  faults: readonly InflictedFault[]
  /** The folder of what was written down during the run, kept where something broke. */
  record: string | null
}

/** What `--json` writes where the run could not be carried out. */
export type FailedReport = { verdict: 'not_carried_out'; error: string; options: ChaosOptions }

export function countStrikes(
  faults: readonly InflictedFault[],
): Partial<Record<FaultKind, number>> {
  const counts: Partial<Record<FaultKind, number>> = {}
  for (const { kind, happened } of faults)
    if (happened !== false) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

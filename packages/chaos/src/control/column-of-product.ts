import type { Invariant } from '../audit/verdict.ts'
import type { ChaosReport } from '../report/chaos-report.ts'
import type { ControlColumn } from './render-comparison.ts'

/** The product's run in the words of the comparison; what the control has to count, the audit has found as breaches. */
export function columnOfProduct({
  figures,
  broken,
  durationSeconds,
}: Pick<ChaosReport, 'broken' | 'durationSeconds' | 'figures'>): ControlColumn {
  const { accepted, terminal, lost, duplicated, duplicateExecutions } = figures
  const breaches = (wanted: Invariant) =>
    broken.filter(({ invariant }) => invariant === wanted).length
  return {
    ...{ accepted, lost, ...terminal },
    ...{ rescueMs: figures.rescueMs, acceptAvailability: figures.acceptAvailability },
    failedAsPlanted: terminal.failed - breaches('S9'),
    lostButQueued: lost === 0 ? 0 : null,
    neverRescued: breaches('L2'),
    storedTwice: duplicated,
    storedTwiceByTwoJobs: breaches('S7'),
    executedTwice: duplicateExecutions,
    seconds: durationSeconds,
  }
}

import { readExecutions } from '@zero-sum/testbed'
import { countDuplicateExecutions } from '../audit/count-duplicate-executions.ts'
import {
  firstTries,
  measureAvailability,
  triesInOutages,
} from '../audit/rules/answered-in-outages.ts'
import { type OutsideRecord, plantedSeeds } from '../record/open-record.ts'
import { findRescues } from './find-rescues.ts'
import { judgeControl } from './judge-control.ts'
import { readNotes } from './read-notes.ts'
import type { ControlColumn } from './render-comparison.ts'
import type { ControlInstallation } from './start-control-installation.ts'
import { summarizeWaits } from './summarize-waits.ts'
import type { Outcomes } from './watch-outcomes.ts'

/** Brings together what the clients, the queue, the database and the work itself have written down of a run. */
export async function measureControl(
  record: OutsideRecord,
  outcomes: Outcomes,
  { executionsFile, workDirectory }: ControlInstallation,
): Promise<Omit<ControlColumn, 'seconds'>> {
  const submissions = record.all('submissions')
  const faults = record.all('faults')
  const { storedTwice, ...judged } = judgeControl({
    ...{ submissions, ...outcomes, planted: plantedSeeds(record) },
  })
  const kills = faults
    .filter(({ kind }) => kind === 'worker-kill')
    .flatMap((fault) => fault.kills ?? [])
  const rescues = findRescues(kills, readExecutions(executionsFile), readNotes(workDirectory))
  const tries = firstTries(submissions)
  return {
    ...judged,
    cancelled: 0,
    storedTwice: storedTwice.oneJob + storedTwice.twoJobs,
    storedTwiceByTwoJobs: storedTwice.twoJobs,
    executedTwice: await countDuplicateExecutions(executionsFile),
    rescueMs: summarizeWaits(rescues.waitsMs),
    neverRescued: rescues.never,
    acceptAvailability: measureAvailability(tries, triesInOutages(tries, faults)),
  }
}

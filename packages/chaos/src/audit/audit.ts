import { countDuplicateExecutions } from './count-duplicate-executions.ts'
import type { Evidence } from './evidence.ts'
import { loadRecord } from './load-record.ts'
import { measureFigures } from './measure-figures.ts'
import { findBroken, limitBroken, type Rule } from './rule.ts'
import {
  findUnanswered,
  firstTries,
  measureAvailability,
  triesInOutages,
} from './rules/answered-in-outages.ts'
import { lateJobs, lostJobs } from './rules/ended-jobs.ts'
import { expectedJobs } from './rules/expected-jobs.ts'
import { faithfulKeys } from './rules/faithful-keys.ts'
import { findBackwardSightings, shownNumbers } from './rules/forward-sightings.ts'
import { oneUnfinishedJob } from './rules/one-unfinished-job.ts'
import { findSlowestRescues, rescuedJobs } from './rules/rescues.ts'
import { rightfulOutcomes } from './rules/rightful-outcomes.ts'
import { risingAttempts } from './rules/rising-attempts.ts'
import { singleEnds } from './rules/single-ends.ts'
import { singlePlans } from './rules/single-plans.ts'
import { tellHistories } from './tell-histories.ts'
import { type Broken, invariants, type Verdict } from './verdict.ts'
import { withSnapshot } from './with-snapshot.ts'

const rules: readonly Rule[] = [
  lostJobs,
  ...singleEnds,
  ...singlePlans,
  oneUnfinishedJob,
  ...risingAttempts,
  shownNumbers,
  ...faithfulKeys,
  expectedJobs,
  rightfulOutcomes,
  lateJobs,
  rescuedJobs,
]

const order = Object.keys(invariants)

/**
 * Checks every invariant against the rows and the outside record, at one instant and without a trace. Breaches come in the
 * order of the invariants, at most a thousand of a kind. No rule raises an alarm on a sound run, as long as the clock
 * that the run's processes share is never set back.
 */
export async function audit(evidence: Evidence): Promise<Verdict> {
  const tries = firstTries(evidence.submissions)
  const inOutages = triesInOutages(tries, evidence.faults)
  const stored = await withSnapshot(evidence.databaseUrl, async (client) => {
    await loadRecord(client, evidence)
    await tellHistories(client)
    const broken: Broken[] = []
    for (const rule of rules) broken.push(...(await findBroken(client, rule)))
    return {
      broken,
      figures: await measureFigures(client),
      slowestRescues: await findSlowestRescues(client, 3),
    }
  })
  const seen = [
    ...limitBroken(findBackwardSightings(evidence.sightings)),
    ...limitBroken(findUnanswered(inOutages)),
  ]
  return {
    broken: [...stored.broken, ...seen].sort(
      (left, right) => order.indexOf(left.invariant) - order.indexOf(right.invariant),
    ),
    figures: {
      ...stored.figures,
      duplicateExecutions: await countDuplicateExecutions(evidence.executionsFile),
      acceptAvailability: measureAvailability(tries, inOutages),
      bound: Math.min(1, 3 / stored.figures.accepted),
    },
    slowestRescues: stored.slowestRescues,
  }
}

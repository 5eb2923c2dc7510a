import type { Planted } from '../record/planted.ts'
import type { Submission } from '../record/submission.ts'

/** All that is known when a run of the control is over. */
export type ControlEvidence = {
  submissions: readonly Submission[]
  /** Every plan that was stored. */
  plans: readonly { jobId: string; seed: number }[]
  /** How the queue says that each acknowledged job without a plan stands; absent where it knows nothing of it. */
  states: ReadonlyMap<string, 'failed' | 'unfinished'>
  planted: Planted
}

export type ControlJudgement = {
  /** Jobs that were named in an answer of 200 or 202. */
  accepted: number
  /** Of these, with a plan. */
  completed: number
  /** Ended by BullMQ as failed. */
  failed: number
  /** Of these, planted as poison or to be refused, so that they had to. */
  failedAsPlanted: number
  /** Acknowledged, and neither stored nor failed when the time was over. */
  lost: number
  /** Of these, the queue still had so many: later is not never. */
  lostButQueued: number
  /** Requests with more than one plan, by how it came about. */
  storedTwice: { oneJob: number; twoJobs: number }
}

/** Counts what became of the jobs that clients were promised. */
export function judgeControl(evidence: ControlEvidence): ControlJudgement {
  const { states, planted } = evidence
  const seeds = acknowledged(evidence.submissions)
  const stored = new Set(evidence.plans.map(({ jobId }) => jobId))
  const open = [...seeds.keys()].filter((jobId) => !stored.has(jobId))
  const failed = open.filter((jobId) => states.get(jobId) === 'failed')
  const isPlanted = (jobId: string) => {
    const seed = seeds.get(jobId)
    return seed !== undefined && (planted.poison.has(seed) || planted.refused.has(seed))
  }
  return {
    accepted: seeds.size,
    completed: seeds.size - open.length,
    failed: failed.length,
    failedAsPlanted: failed.filter(isPlanted).length,
    lost: open.length - failed.length,
    lostButQueued: open.filter((jobId) => states.get(jobId) === 'unfinished').length,
    storedTwice: countStoredTwice(evidence.plans),
  }
}

/** The jobs that were promised, with the seed that each was asked for by, where the answer wasn't about an older job. */
export function acknowledged(
  submissions: readonly Submission[],
): ReadonlyMap<string, number | undefined> {
  const seeds = new Map<string, number | undefined>()
  for (const { status, jobId, existing, seed } of submissions) {
    if ((status !== 200 && status !== 202) || jobId === undefined) continue
    seeds.set(jobId, seeds.get(jobId) ?? (existing === true ? undefined : seed))
  }
  return seeds
}

function countStoredTwice(plans: readonly { jobId: string; seed: number }[]) {
  const bySeed = Map.groupBy(plans, ({ seed }) => seed)
  const counts = { oneJob: 0, twoJobs: 0 }
  for (const same of bySeed.values()) {
    const jobs = new Set(same.map(({ jobId }) => jobId)).size
    if (jobs > 1) counts.twoJobs += 1
    else if (same.length > 1) counts.oneJob += 1
  }
  return counts
}

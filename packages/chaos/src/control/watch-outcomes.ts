import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { ControlEvidence } from './judge-control.ts'
import { type ControlQueue, openControlQueue } from './program/queue.ts'
import { type VariantName, variantSettings } from './program/variant-settings.ts'
import { viewQueuedJob } from './program/view-job.ts'

export type Outcomes = Pick<ControlEvidence, 'plans' | 'states'>

/** How to reach the control's servers without the networks in between, which faults disturb. */
export type OutcomePlace = { databaseUrl: string; queueUrl: string; variant: VariantName }

const lookEveryMs = 1_000
/** Questions to the queue at once. */
const batch = 100

/**
 * Waits until each of the jobs has a plan, has failed or is unknown to the queue, but no longer than until the deadline; then
 * tells how each stands. A job that the queue doesn't know is looked at twice, since it may just have ended.
 */
export async function watchOutcomes(
  { databaseUrl, queueUrl, variant }: OutcomePlace,
  jobIds: readonly string[],
  deadlineMs: number,
): Promise<Outcomes> {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  const queue = openControlQueue(queueUrl, variantSettings[variant])
  try {
    let unknownBefore = new Set<string>()
    for (;;) {
      const outcomes = await look(database, queue, jobIds)
      const stored = new Set(outcomes.plans.map(({ jobId }) => jobId))
      const unknown = new Set(
        jobIds.filter((jobId) => !stored.has(jobId) && !outcomes.states.has(jobId)),
      )
      const isOver = ![...outcomes.states.values()].includes('unfinished')
      const isSteady = unknown.isSubsetOf(unknownBefore)
      if ((isOver && isSteady) || Date.now() > deadlineMs) return outcomes
      unknownBefore = unknown
      await sleep(lookEveryMs)
    }
  } finally {
    await queue.close()
    await database.end()
  }
}

async function look(
  database: pg.Client,
  queue: ControlQueue,
  jobIds: readonly string[],
): Promise<Outcomes> {
  const { rows: plans } = await database.query<{ jobId: string; seed: number }>(
    'SELECT job_id AS "jobId", seed::double precision AS seed FROM control_plan',
  )
  const stored = new Set(plans.map(({ jobId }) => jobId))
  const open = jobIds.filter((jobId) => !stored.has(jobId))
  const states = new Map<string, 'failed' | 'unfinished'>()
  for (let from = 0; from < open.length; from += batch) {
    const views = await Promise.all(
      open.slice(from, from + batch).map((jobId) => viewQueuedJob(queue, jobId)),
    )
    for (const view of views) {
      if (view?.status === 'failed') states.set(view.jobId, 'failed')
      else if (view?.status === 'pending' || view?.status === 'running')
        states.set(view.jobId, 'unfinished')
    }
  }
  return { plans, states }
}

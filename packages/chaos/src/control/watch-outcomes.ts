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

/** Tells how each of the jobs stands when all have a plan, have failed or are unknown to the queue, or at the deadline. */
export async function watchOutcomes(
  { databaseUrl, queueUrl, variant }: OutcomePlace,
  jobIds: readonly string[],
  deadlineMs: number,
): Promise<Outcomes> {
  const database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  const queue = openControlQueue(queueUrl, variantSettings[variant])
  try {
    for (;;) {
      const outcomes = await look(database, queue, jobIds)
      const isOver = ![...outcomes.states.values()].includes('unfinished')
      if (isOver || Date.now() > deadlineMs) return outcomes
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
  const stored = storedJobs(await readPlans(database))
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
  // A plan is stored before its job ends, so what has just ended has its plan by now.
  const plans = await readPlans(database)
  for (const jobId of storedJobs(plans)) states.delete(jobId)
  return { plans, states }
}

async function readPlans(database: pg.Client): Promise<Outcomes['plans']> {
  const { rows } = await database.query<{ jobId: string; seed: number }>(
    'SELECT job_id AS "jobId", seed::double precision AS seed FROM control_plan',
  )
  return rows
}

const storedJobs = (plans: Outcomes['plans']) => new Set(plans.map(({ jobId }) => jobId))

import { isUnfinished, type ModelJob, type ModelPlan } from '../model.ts'
import type { Rows } from './read-rows.fixture.ts'

const ends: readonly string[] = ['completed', 'failed', 'cancelled']

/** Every breach of what has to hold of the rows at any instant, as sentences. */
export function brokenRows({ jobs, plans }: Rows): string[] {
  const broken = jobs.flatMap((job, jobId) =>
    brokenJob(
      job,
      plans.filter((plan) => plan.jobId === jobId),
    ).map((detail) => `job ${jobId}, ${job.status}: ${detail}`),
  )
  for (const personId of new Set(jobs.map((job) => job.personId))) {
    const unfinished = jobs.filter((job) => job.personId === personId && isUnfinished(job)).length
    if (unfinished > 1) broken.push(`person ${personId} has ${unfinished} unfinished jobs`)
    const active = plans.filter((plan) => plan.personId === personId && plan.isActive).length
    const all = plans.filter((plan) => plan.personId === personId).length
    if (active !== Math.min(1, all)) broken.push(`person ${personId} has ${active} active plans`)
  }
  return broken
}

function brokenJob(job: ModelJob, plans: readonly ModelPlan[]): string[] {
  const { events, losses } = job
  const broken: string[] = []
  const endings = events.filter(({ kind }) => ends.includes(kind)).map(({ kind }) => kind)
  const expected = isUnfinished(job) ? [] : [job.status]
  if (endings.join() !== expected.join()) broken.push(`its events tell of the ends ${endings}`)
  if (plans.length !== (job.status === 'completed' ? 1 : 0))
    broken.push(`it has ${plans.length} plans`)
  if (plans.some(({ attempt }) => attempt !== job.attempt))
    broken.push(`its plan is of an older attempt than ${job.attempt}`)
  if (events.some(({ seq }, place) => seq !== place + 1) || job.seq !== events.length)
    broken.push('its events have gaps')
  if (events.some(({ attempt }, place) => attempt < (events[place - 1]?.attempt ?? 0)))
    broken.push('an event of an older attempt came after one of a newer')
  const claims = events.filter(({ kind }) => kind === 'claimed').map(({ attempt }) => attempt)
  if (claims.some((attempt, place) => attempt !== place + 1) || job.attempt !== claims.length)
    broken.push(`its attempts were ${claims}, and it is at ${job.attempt}`)
  const open = losses.filter(({ isJudged }) => !isJudged).length
  if (job.openLosses !== open) broken.push(`it counts ${job.openLosses} open losses of ${open}`)
  return broken
}

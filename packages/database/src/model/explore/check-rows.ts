import type { JobStatus } from '@zero-sum/contracts'
import { isUnfinished, type Model, type ModelJob } from '../model.ts'
import type { Verbs } from '../verbs.ts'
import { hold } from './breach.ts'

/** As the trigger of `0001_guard_job_moves.sql` has it, and a job that begins. */
const legalMoves: Record<JobStatus, readonly JobStatus[]> = {
  pending: ['pending', 'running', 'failed', 'cancelled'],
  running: ['running', 'pending', 'completed', 'failed', 'cancelled'],
  completed: ['completed'],
  failed: ['failed'],
  cancelled: ['cancelled'],
}
const ends: readonly string[] = ['completed', 'failed', 'cancelled']

/** Checks what one call did to the rows. */
export function checkRows(before: Model, after: Model, verb: keyof Verbs): void {
  if (before.jobs === after.jobs && before.plans === after.plans) return
  hold(after.jobs.length >= before.jobs.length, 'nothing_lost', () => 'a row is gone')
  for (const [jobId, job] of after.jobs.entries()) {
    const was = before.jobs[jobId]
    if (was === job) continue
    checkJob(job, after, jobId)
    if (was === undefined) checkBeginning(job, after, jobId)
    else checkMove(was, job, jobId, verb)
  }
  if (before.plans !== after.plans) checkPlans(after)
}

function checkJob(job: ModelJob, { plans }: Model, jobId: number): void {
  const open = job.losses.filter(({ isJudged }) => !isJudged).length
  hold(
    job.openLosses === open,
    'counted_losses',
    () => `job ${jobId} counts ${job.openLosses} of ${open}`,
  )
  hold(
    job.seq === job.events.at(-1)?.seq,
    'never_back',
    () => `job ${jobId} has events it can't number`,
  )
  hold(
    (job.leaseUntilMs !== null) === (job.status === 'running'),
    'legal_moves',
    () => `job ${jobId} is ${job.status} with the wrong lease`,
  )
  if (job.status === 'completed' || plans.length > 0)
    hold(
      plans.filter((plan) => plan.jobId === jobId).length === (job.status === 'completed' ? 1 : 0),
      'one_plan',
      () => `job ${jobId} is ${job.status}`,
    )
}

function checkBeginning(job: ModelJob, { jobs }: Model, jobId: number): void {
  hold(
    job.status === 'pending' && job.attempt === 0,
    'legal_moves',
    () => `job ${jobId} began otherwise`,
  )
  const unfinished = jobs.filter((one) => one.personId === job.personId && isUnfinished(one))
  hold(
    unfinished.length === 1,
    'one_unfinished',
    () => `person ${job.personId} has job ${jobId} too`,
  )
}

function checkMove(was: ModelJob, job: ModelJob, jobId: number, verb: keyof Verbs): void {
  const move = () => `job ${jobId}: ${was.status} to ${job.status} by ${verb}`
  hold(legalMoves[was.status].includes(job.status), 'legal_moves', move)
  const isClaim = verb === 'claim'
  hold(
    job.attempt === was.attempt + (isClaim ? 1 : 0),
    'attempts_rise',
    () => `${move()}, attempt ${was.attempt} to ${job.attempt}`,
  )
  hold(job.percent >= was.percent, 'never_back', () => `${move()}, percent`)
  hold(job.dispatchNo >= was.dispatchNo, 'never_back', () => `${move()}, message number`)
  checkEvents(was, job, move)
}

function checkEvents(was: ModelJob, job: ModelJob, move: () => string): void {
  const hasEnded = ends.includes(was.status)
  const told = job.events.slice(was.events.length)
  for (const [place, { seq }] of told.entries())
    hold(seq === was.seq + place + 1, 'never_back', () => `${move()}, event ${seq}`)
  hold(!hasEnded || told.length === 0, 'ends_once', () => `${move()}, after its end`)
  const endings = told.filter(({ kind }) => ends.includes(kind)).length
  hold(
    endings === (!hasEnded && ends.includes(job.status) ? 1 : 0),
    'ends_once',
    () => `${move()}, told of ${endings} ends`,
  )
}

function checkPlans({ plans, jobs }: Model): void {
  const newest = plans.at(-1)
  if (newest === undefined) return
  const ofJob = plans.filter(({ jobId }) => jobId === newest.jobId).length
  const active = plans.filter(({ personId, isActive }) => isActive && personId === newest.personId)
  hold(ofJob === 1, 'one_plan', () => `job ${newest.jobId} has ${ofJob} plans`)
  hold(
    active.length === 1,
    'one_plan',
    () => `person ${newest.personId} has ${active.length} active`,
  )
  hold(
    jobs[newest.jobId]?.status === 'completed',
    'one_plan',
    () => `job ${newest.jobId} has a plan`,
  )
}

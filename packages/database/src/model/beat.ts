import type { ProgressResponse } from '@zero-sum/contracts'
import { leaseMs } from '../jobs/timing.ts'
import { hear } from './hear.ts'
import { type Model, type ModelJob, type Step, type Told, withJob, withProgress } from './model.ts'
import type { Transition } from './transitions.ts'

export type BeatRequest = {
  jobId: number
  attempt: number
  incarnation: number
  beat: number
  progress?: readonly Told[]
}

export type Verdict = ProgressResponse['verdict']

/** As `jobs/record-beat.ts`. The worker is heard of even where its beat is late or stale. */
export function beat(model: Model, request: BeatRequest): Step<Verdict> {
  const heard = hear(model, request.incarnation)
  const job = model.jobs[request.jobId]
  if (
    job === undefined ||
    job.status !== 'running' ||
    job.attempt !== request.attempt ||
    job.beat >= request.beat
  )
    return { model: heard, ...judge(job, request.attempt) }
  const renewed = { ...job, leaseUntilMs: model.nowMs + leaseMs, beat: request.beat }
  const { progress } = request
  const told = (progress ?? []).reduce(withProgress, renewed)
  const taken: Transition[] = [progress === undefined ? 'beat_plain' : 'beat_progress']
  if (job.leaseUntilMs !== null && job.leaseUntilMs < model.nowMs) taken.push('beat_after_expiry')
  return { model: withJob(heard, request.jobId, told), answer: 'continue', taken }
}

function judge(
  job: ModelJob | undefined,
  attempt: number,
): Pick<Step<Verdict>, 'answer' | 'taken'> {
  if (job === undefined || job.status === 'cancelled')
    return { answer: 'cancelled', taken: ['beat_cancelled'] }
  return job.status === 'running' && job.attempt === attempt
    ? { answer: 'continue', taken: ['beat_late'] }
    : { answer: 'superseded', taken: ['beat_superseded'] }
}

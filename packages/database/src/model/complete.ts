import {
  type Model,
  type ModelPlan,
  type Step,
  type Told,
  tell,
  withJob,
  withProgress,
} from './model.ts'

export type CompleteRequest = { jobId: number; attempt: number; progress?: readonly Told[] }

/** `planId` is the plan's place among all plans. */
export type CompleteAnswer =
  | { kind: 'stored'; planId: number }
  | { kind: 'superseded' }
  | { kind: 'gone' }

/** As `jobs/complete-job.ts`. */
export function complete(
  model: Model,
  { jobId, attempt, progress }: CompleteRequest,
): Step<CompleteAnswer> {
  const job = model.jobs[jobId]
  if (job === undefined || job.status !== 'running' || job.attempt !== attempt)
    return { model, ...findEarlier(model, jobId, attempt) }
  const { personId } = job
  const told = (progress ?? []).reduce(withProgress, job)
  const ended = {
    ...told,
    ...tell(told, 'completed', attempt),
    status: 'completed',
    leaseUntilMs: null,
    undispatched: false,
    percent: 100,
    finishedAtMs: model.nowMs,
  } as const
  const plans: ModelPlan[] = model.plans.map((plan) =>
    plan.personId === personId && plan.isActive ? { ...plan, isActive: false } : plan,
  )
  plans.push({ jobId, personId, attempt, isActive: true })
  const isExpired = job.leaseUntilMs !== null && job.leaseUntilMs < model.nowMs
  return {
    model: { ...withJob(model, jobId, ended), plans },
    answer: { kind: 'stored', planId: plans.length - 1 },
    taken: [
      'complete_stored',
      ...(isExpired ? (['complete_after_expiry'] as const) : []),
      ...(progress === undefined ? [] : (['complete_progress'] as const)),
    ],
  }
}

function findEarlier(
  model: Model,
  jobId: number,
  attempt: number,
): Pick<Step<CompleteAnswer>, 'answer' | 'taken'> {
  const job = model.jobs[jobId]
  if (job === undefined || job.status === 'cancelled')
    return { answer: { kind: 'gone' }, taken: ['complete_gone'] }
  const planId = model.plans.findIndex((plan) => plan.jobId === jobId)
  return model.plans[planId]?.attempt === attempt
    ? { answer: { kind: 'stored', planId }, taken: ['complete_repeat'] }
    : { answer: { kind: 'superseded' }, taken: ['complete_superseded'] }
}

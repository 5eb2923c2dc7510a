import { accept } from '../accept.ts'
import { beat } from '../beat.ts'
import { claim } from '../claim.ts'
import { complete } from '../complete.ts'
import { fail } from '../fail.ts'
import { type Model, type ModelJob, replaceAt, type Step, withJob } from '../model.ts'
import { sweep } from '../sweep.ts'
import { type Verbs, verbs } from '../verbs.ts'

/** The protocol with one defence taken out of it, each by letting a verb see what it would have to see to go on. */
export const mutations = {
  attempt_in_complete: {
    ...verbs,
    complete: (model, request) =>
      complete(model, { ...request, attempt: attemptOf(model, request) }),
  },
  end_in_complete: {
    ...verbs,
    complete: (model, request) =>
      forge(model, request.jobId, { status: 'running' }, (seen) => complete(seen, request)),
  },
  attempt_in_fail: {
    ...verbs,
    fail: (model, request) => fail(model, { ...request, attempt: attemptOf(model, request) }),
  },
  attempt_in_beat: {
    ...verbs,
    beat: (model, request) => beat(model, { ...request, attempt: attemptOf(model, request) }),
  },
  order_of_beats: {
    ...verbs,
    beat: (model, request) =>
      beat(model, { ...request, beat: (model.jobs[request.jobId]?.beat ?? 0) + 1 }),
  },
  lease_in_claim: {
    ...verbs,
    claim: (model, request) =>
      forge(model, request.jobId, { leaseUntilMs: model.nowMs - 1 }, (seen) =>
        claim(seen, request),
      ),
  },
  wait_in_claim: {
    ...verbs,
    claim: (model, request) =>
      forge(model, request.jobId, { runAfterMs: null }, (seen) => claim(seen, request)),
  },
  loneliness_in_claim: {
    ...verbs,
    claim: (model, request) => claim(model, { ...request, othersRunning: 0 }),
  },
  repeat_of_claim: {
    ...verbs,
    claim: (model, request) =>
      forge(model, request.jobId, { claimId: null }, (seen) => claim(seen, request)),
  },
  one_unfinished_job: {
    ...verbs,
    accept: (model, request) => restore(model, accept(hideUnfinished(model), request)),
  },
  idempotency: {
    ...verbs,
    accept: (model, { key: _, ...request }) => accept(model, request),
  },
  fingerprint_of_key: {
    ...verbs,
    accept: (model, request) => {
      const earlier = model.keys.find(
        ({ personId, key }) => personId === request.personId && key === request.key,
      )
      return accept(model, { ...request, ...earlier, key: request.key ?? -1 })
    },
  },
  settled_replay: {
    ...verbs,
    fail: (model, request) =>
      forge(model, request.jobId, { settledAttempt: null }, (seen) => fail(seen, request)),
  },
  sweep: {
    ...verbs,
    sweep: (model) => ({ model, answer: { ended: [], abandoned: [], unclaimed: [] }, taken: [] }),
  },
  sweep_of_leases: {
    ...verbs,
    sweep: (model) => sweep(model, { spareLeases: true }),
  },
  sweep_of_unclaimed: {
    ...verbs,
    sweep: (model, request) => {
      const swept = sweep(model, request)
      const kept = swept.answer.unclaimed.reduce(
        (after, jobId) => putBack(after, jobId, model),
        swept.model,
      )
      return { ...swept, model: kept }
    },
  },
} satisfies Record<string, Verbs>

function attemptOf(model: Model, { jobId, attempt }: { jobId: number; attempt: number }): number {
  return model.jobs[jobId]?.attempt ?? attempt
}

/** Shows a verb another row than there is; what it leaves alone stays as it was. */
function forge<answer>(
  model: Model,
  jobId: number,
  changes: Partial<ModelJob>,
  run: (seen: Model) => Step<answer>,
): Step<answer> {
  const job = model.jobs[jobId]
  if (job === undefined) return run(model)
  const seen = withJob(model, jobId, { ...job, ...changes })
  const step = run(seen)
  return step.model.jobs[jobId] === seen.jobs[jobId]
    ? { ...step, model: putBack(step.model, jobId, model) }
    : step
}

function putBack(model: Model, jobId: number, before: Model): Model {
  const job = before.jobs[jobId]
  return job === undefined ? model : withJob(model, jobId, job)
}

/** Everybody's jobs belong to nobody. */
function hideUnfinished(model: Model): Model {
  return { ...model, jobs: model.jobs.map((job) => ({ ...job, personId: -1 })) }
}

function restore(before: Model, step: ReturnType<typeof accept>): ReturnType<typeof accept> {
  const jobs = before.jobs.reduce<readonly ModelJob[]>(
    (all, job, jobId) => replaceAt(all, jobId, job),
    step.model.jobs,
  )
  return { ...step, model: { ...step.model, jobs } }
}

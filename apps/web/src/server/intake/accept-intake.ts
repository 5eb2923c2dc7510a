import { randomInt } from 'node:crypto'
import { generateResponseSchema, type Intake } from '@zero-sum/contracts'
import { countRefusal, hasAnswer } from '@zero-sum/database'
import {
  calculateMetabolism,
  IntakeRefused,
  layOutSlots,
  normalizeIntake,
  refuseFixedMeals,
} from '@zero-sum/nutrition-engine'
import { nameFault } from '../delivery/repeat.ts'
import { jsonResponse, ProblemAnswer } from '../http/problem-response.ts'
import type { PersonId } from '../http/require-person.ts'
import { mayWork } from '../limits/limit-request.ts'
import { countingRefusals } from '../observe/count-jobs.ts'
import type { Runtime } from '../runtime.ts'
import { readIntake } from './read-intake.ts'

type Asked = {
  personId: PersonId
  /** The intake as it was written. */
  written: unknown
  replace: boolean
  idempotencyKey: string | undefined
}

/**
 * Takes an intake and answers with the job that will make its plan: 202 for a new job, 200 for the one that the person
 * already has. What can be refused without solving is refused here, with every fault at once.
 */
export async function acceptIntake(
  request: Request,
  runtime: Runtime,
  asked: Asked,
): Promise<Response> {
  const { metrics, tracing } = runtime.observe
  const intake = await countRefused(runtime, () =>
    countingRefusals(metrics, () => readSound(asked.written, runtime)),
  )
  await admit(request, runtime, asked)
  const { personId, replace, idempotencyKey } = asked
  const traceparent = tracing.traceparent()
  const acceptance = await runtime.delivery.acceptJob({
    personId,
    intake,
    seed: intake.seed ?? randomInt(2 ** 32),
    replace,
    ...(traceparent === undefined ? {} : { traceparent }),
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  })
  if (acceptance.kind === 'mismatch')
    throw new ProblemAnswer(
      'idempotency_mismatch',
      'This Idempotency-Key came with another request before. Use a new key for a new request.',
    )
  runtime.relay.poke()
  const { answer } = acceptance
  if (!answer.existing) metrics.accepted.inc()
  return jsonResponse(generateResponseSchema, answer, answer.existing ? 200 : 202, {
    location: `/api/plan/jobs/${answer.jobId}`,
  })
}

/** How long a queue that is full is given to become shorter. */
const fullQueueMs = 30_000

/**
 * Refuses a person who has asked for as many plans as they may, and anybody while more jobs wait than can be made soon: nothing is promised
 * then, while what was promised is kept. What makes no new job is answered all the same.
 */
async function admit(request: Request, runtime: Runtime, asked: Asked): Promise<void> {
  const [limit, isFull] = await Promise.all([
    mayWork(request, runtime, 'generate', asked.personId),
    runtime.backlog.isFull(),
  ])
  if (limit.allowed && !isFull) return
  if (await hasAnswer(runtime.database, asked)) return
  limit.refuse()
  throw new ProblemAnswer(
    'unavailable',
    'Many plans are waiting to be made. Try again in half a minute.',
    { reason: 'queue_full', retryAfterMs: fullQueueMs },
  )
}

/** Counts what is refused, by code alone, and lets it pass on. A count that fails must not hide the refusal. */
async function countRefused<result>(runtime: Runtime, work: () => result): Promise<result> {
  try {
    return work()
  } catch (error) {
    if (error instanceof IntakeRefused || error instanceof ProblemAnswer)
      await countRefusal(runtime.database, error.problem.code).catch((fault: unknown) =>
        runtime.log.warn({ code: nameFault(fault) }, 'a refusal could not be counted'),
      )
    throw error
  }
}

/** The intake; throws `IntakeRefused` for every reason that can be told without solving. */
function readSound(written: unknown, { catalogue }: Runtime): Intake {
  const intake = readIntake(written)
  const normalized = normalizeIntake(intake, catalogue)
  calculateMetabolism(normalized)
  const slots = layOutSlots(normalized.mealsPerDay, normalized.snacksPerDay)
  refuseFixedMeals(normalized, slots, catalogue)
  return intake
}

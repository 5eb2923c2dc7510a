import { randomInt } from 'node:crypto'
import { generateResponseSchema, type Intake } from '@zero-sum/contracts'
import {
  calculateMetabolism,
  layOutSlots,
  normalizeIntake,
  refuseFixedMeals,
} from '@zero-sum/nutrition-engine'
import { jsonResponse, ProblemAnswer } from '../http/problem-response.ts'
import type { PersonId } from '../http/require-person.ts'
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
export async function acceptIntake(runtime: Runtime, asked: Asked): Promise<Response> {
  const { personId, replace, idempotencyKey } = asked
  const { metrics, tracing } = runtime.observe
  const intake = countingRefusals(metrics, () => {
    const read = readIntake(asked.written)
    refuse(read, runtime)
    return read
  })
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

/** Throws `IntakeRefused` for every reason that can be told without solving. */
function refuse(intake: Intake, { catalogue }: Runtime): void {
  const normalized = normalizeIntake(intake, catalogue)
  calculateMetabolism(normalized)
  const slots = layOutSlots(normalized.mealsPerDay, normalized.snacksPerDay)
  refuseFixedMeals(normalized, slots, catalogue)
}

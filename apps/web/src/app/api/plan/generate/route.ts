import { randomInt } from 'node:crypto'
import { parseIntake } from '@zero-sum/contracts'
import {
  calculateMetabolism,
  IntakeRefused,
  layOutSlots,
  normalizeIntake,
  refuseFixedMeals,
} from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../../server/http/handle-request.ts'
import {
  jsonResponse,
  ProblemAnswer,
  problemResponse,
} from '../../../../server/http/problem-response.ts'
import { readJson } from '../../../../server/http/read-json.ts'
import { requirePerson } from '../../../../server/http/require-person.ts'
import { readIdempotencyKey, splitGenerateRequest } from './read-generate-request.ts'

const bodyLimitBytes = 64 * 1024

/**
 * Takes an intake and answers at once with the job that will make its plan: 202 for a new job, 200 for the one that the
 * person already has. What can be refused without solving is refused here, with every fault at once.
 */
export const POST = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  const idempotencyKey = readIdempotencyKey(request)
  const { written, replace } = splitGenerateRequest(await readJson(request, bodyLimitBytes))
  const parsed = parseIntake(written)
  if ('faults' in parsed)
    throw new ProblemAnswer('invalid_intake', 'Some answers need another look.', {
      errors: parsed.faults,
    })
  const { intake } = parsed
  try {
    const normalized = normalizeIntake(intake, runtime.catalogue)
    calculateMetabolism(normalized)
    const slots = layOutSlots(normalized.mealsPerDay, normalized.snacksPerDay)
    refuseFixedMeals(normalized, slots, runtime.catalogue)
  } catch (error) {
    if (error instanceof IntakeRefused) return problemResponse(error.problem)
    throw error
  }
  const acceptance = await runtime.delivery.acceptJob({
    personId,
    intake,
    seed: intake.seed ?? randomInt(2 ** 32),
    replace,
    ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
  })
  if (acceptance.kind === 'mismatch')
    throw new ProblemAnswer(
      'idempotency_mismatch',
      'This Idempotency-Key came with another request before. Use a new key for a new request.',
    )
  runtime.relay.poke()
  const { answer } = acceptance
  return jsonResponse(answer, answer.existing ? 200 : 202, {
    location: `/api/plan/jobs/${answer.jobId}`,
  })
})

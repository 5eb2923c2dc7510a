import type { Targets } from '@zero-sum/contracts'
import { IntakeRefused, previewTargets } from '@zero-sum/nutrition-engine'
import { handleRequest } from '../../../server/http/handle-request.ts'
import {
  jsonResponse,
  ProblemAnswer,
  problemResponse,
} from '../../../server/http/problem-response.ts'
import { readJson } from '../../../server/http/read-json.ts'
import { requirePerson } from '../../../server/http/require-person.ts'
import { readIntake } from '../../../server/intake/read-intake.ts'

const bodyLimitBytes = 64 * 1024

/**
 * What a plan for an intake would aim at, while the intake is still being filled in. Makes no job and stores nothing. What a
 * plan would be refused for without solving is refused alike.
 */
export const POST = handleRequest(async (request, runtime) => {
  await requirePerson(request, runtime)
  const written = await readJson(request, bodyLimitBytes)
  if (written === null || typeof written !== 'object' || Array.isArray(written))
    throw new ProblemAnswer('invalid_request', 'Send the intake as a JSON object.')
  const intake = readIntake(written)
  try {
    const targets: Targets = previewTargets(intake, runtime.catalogue)
    return jsonResponse(targets)
  } catch (error) {
    if (error instanceof IntakeRefused) return problemResponse(error.problem)
    throw error
  }
})

import { type Targets, targetsSchema } from '@zero-sum/contracts'
import { previewTargets } from '@zero-sum/nutrition-engine'
import { translateTargets } from '@zero-sum/plan-language'
import { withHousehold } from '../../../server/household/with-household.ts'
import { handleRequest } from '../../../server/http/handle-request.ts'
import { answerInLanguage } from '../../../server/http/in-language.ts'
import { readJson } from '../../../server/http/read-json.ts'
import { requirePerson } from '../../../server/http/require-person.ts'
import { readIntake } from '../../../server/intake/read-intake.ts'
import { splitRequest } from '../../../server/intake/split-request.ts'
import { limitWork } from '../../../server/limits/limit-request.ts'

const bodyLimitBytes = 64 * 1024

/**
 * What a plan for an intake would aim at, while the intake is still being filled in, and how many dishes suit the person, or
 * with `household: true` all who eat along. Makes no job and stores nothing. What a plan would be refused for without solving
 * is refused alike.
 */
export const POST = handleRequest(async (request, runtime) => {
  const personId = await requirePerson(request, runtime)
  await limitWork(request, runtime, 'targets', personId)
  const body = await readJson(request, bodyLimitBytes)
  const { written, household } = splitRequest(body, ['household'])
  const intake = household ? await withHousehold(runtime, personId, written) : readIntake(written)
  const targets: Targets = previewTargets(intake, runtime.catalogue)
  return answerInLanguage(request, runtime, targetsSchema, (locale) =>
    translateTargets(targets, locale),
  )
})

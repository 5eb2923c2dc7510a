import { storedPlanSchema } from '@zero-sum/contracts/stored-plan'
import type { StoredPlan } from '@zero-sum/database'
import { translatePlan } from '@zero-sum/plan-language'
import type { Runtime } from '../runtime.ts'
import { answerInLanguage } from './in-language.ts'

/** Answers with a stored plan in the language of the one who asks. */
export function planAnswer(
  request: Request,
  runtime: Runtime,
  stored: StoredPlan,
): Promise<Response> {
  return answerInLanguage(request, runtime, storedPlanSchema, (locale) => ({
    ...stored,
    plan: translatePlan(stored.plan, locale),
  }))
}

import type { StoredPlan } from '@zero-sum/database'
import { translatePlan } from '@zero-sum/plan-language'
import type { Runtime } from '../runtime.ts'
import { answerInLanguage } from './in-language.ts'

/** Answers with a stored plan in the language of the one who asks, and with what else belongs to the answer. */
export function planAnswer(
  request: Request,
  runtime: Runtime,
  stored: StoredPlan,
  more: object = {},
): Promise<Response> {
  return answerInLanguage(request, runtime, stored, (english, locale) => ({
    ...english,
    plan: translatePlan(english.plan, locale),
    ...more,
  }))
}

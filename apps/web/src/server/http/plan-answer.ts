import type { StoredPlan } from '@zero-sum/database'
import { translatePlan } from '@zero-sum/plan-language'
import type { Runtime } from '../runtime.ts'
import { jsonResponse } from './problem-response.ts'
import { localeOf } from './request-locale.ts'

/** Answers with a stored plan in the language of the one who asks. */
export async function planAnswer(
  request: Request,
  runtime: Runtime,
  stored: StoredPlan,
): Promise<Response> {
  const locale = await localeOf(request, runtime)
  return jsonResponse({ ...stored, plan: translatePlan(stored.plan, locale) }, 200, {
    'content-language': locale,
  })
}

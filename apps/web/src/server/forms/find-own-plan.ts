import type { Plan, Preferences } from '@zero-sum/contracts'
import { findPlan, findPreferences, type StoredPlan } from '@zero-sum/database'
import { translatePlan } from '@zero-sum/plan-language'
import { preferencesOfBrowser } from '../../language/read-preferences.ts'
import { notFound } from '../http/parse-id.ts'
import { type PersonId, requirePerson } from '../http/require-person.ts'
import type { Runtime } from '../runtime.ts'

export type OwnPlan = {
  personId: PersonId
  /** In the person's language. */
  stored: StoredPlan
  /** The plan as it is stored. */
  english: Plan
  preferences: Preferences
}

/** A plan of whoever asks, in their language, with how they want things written. */
export async function findOwnPlan(
  request: Request,
  runtime: Runtime,
  planId: string,
): Promise<OwnPlan> {
  const personId = await requirePerson(request, runtime)
  const [stored, chosen] = await Promise.all([
    findPlan(runtime.database, { planId, personId }),
    findPreferences(runtime.database, personId),
  ])
  if (stored === undefined) throw notFound()
  const preferences = { ...preferencesOfBrowser(request.headers), ...chosen }
  const plan = translatePlan(stored.plan, preferences.locale)
  return { personId, stored: { ...stored, plan }, english: stored.plan, preferences }
}

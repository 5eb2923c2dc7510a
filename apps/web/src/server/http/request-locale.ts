import type { Locale } from '@zero-sum/contracts'
import { findPreferences } from '@zero-sum/database'
import { preferencesOfBrowser } from '../../language/read-preferences.ts'
import type { Runtime } from '../runtime.ts'
import { personOf } from './require-person.ts'

/**
 * The language of the answer to a request: what its person stored, once they are known, then what their browser holds or its
 * languages say. Where the database is away, the browser alone decides.
 */
export async function localeOf(request: Request, runtime: Runtime): Promise<Locale> {
  const { locale } = preferencesOfBrowser(request.headers)
  const personId = personOf(request)
  if (personId === undefined) return locale
  const stored = await findPreferences(runtime.database, personId).catch(() => undefined)
  return stored?.locale ?? locale
}

import { type Preferences, preferencesSchema } from '@zero-sum/contracts'
import { findPreferences } from '@zero-sum/database'
import { defaultPreferences } from '@zero-sum/language'
import { findPerson } from '../server/http/find-person.ts'
import type { PersonId } from '../server/http/require-person.ts'
import type { Runtime } from '../server/runtime.ts'

/** Set by the browser: where it is, and what a stranger chose before there was anybody to store it for. */
export const preferenceCookies = { timeZone: 'time-zone', locale: 'language' } as const

/**
 * How the sender of a request wants to be shown things: what they stored, then what their browser holds, then what fits its
 * languages. Who that is, is told by its cookies where nobody knows it yet.
 */
export async function readPreferences(
  headers: Headers,
  runtime: Runtime,
  known?: PersonId,
): Promise<Preferences> {
  const personId = known ?? (await findPerson(headers, runtime))
  const stored = personId === undefined ? {} : await findPreferences(runtime.database, personId)
  return { ...preferencesOfBrowser(headers), ...stored }
}

/** What the browser says of its person: cookies, then what fits its languages. */
export function preferencesOfBrowser(headers: Headers): Preferences {
  return {
    ...defaultPreferences(headers.get('accept-language')),
    ...readCookies(headers.get('cookie') ?? ''),
  }
}

function readCookies(header: string): Partial<Preferences> {
  const cookies = new Map(
    header.split(';').map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at).trim(), decode(pair.slice(at + 1).trim())] as const
    }),
  )
  const { timeZone, locale } = preferencesSchema.shape
  return {
    ...found('timeZone', timeZone.safeParse(cookies.get(preferenceCookies.timeZone)).data),
    ...found('locale', locale.safeParse(cookies.get(preferenceCookies.locale)).data),
  }
}

function found<name extends string, value>(name: name, value: value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [key in name]?: value }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

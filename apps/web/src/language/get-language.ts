import {
  compileMessages,
  createFormats,
  type Formats,
  pseudoMessages,
  type Translate,
  translateCompiled,
} from '@zero-sum/language'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { nameFault } from '../server/delivery/repeat.ts'
import { getRuntime } from '../server/runtime.ts'
import type { Catalogue } from './catalogue.ts'
import { preferenceCookies, preferencesOfBrowser, readPreferences } from './read-preferences.ts'

/** The name of the language that nobody speaks, by which untranslated words are found. */
const pseudoLocale = 'pseudo'

/**
 * How the visitor of this page wants to be shown things; asked once for a page. Where the database is away the browser's own
 * languages decide, so that the page that says so can be written.
 */
export const getPreferences = cache(async () => {
  // First of all, so that the build sees that a page is written for a visitor and does not write it itself.
  const visitor = await headers()
  const runtime = getRuntime()
  return readPreferences(visitor, runtime).catch((error: unknown) => {
    runtime.log.warn({ code: nameFault(error) }, 'the preferences of a visitor could not be read')
    return preferencesOfBrowser(visitor)
  })
})

/** Words of a part of the product and figures for the visitor of this page. */
export async function getLanguage<key extends string>(
  catalogue: Catalogue<key>,
): Promise<{ t: Translate<key>; formats: Formats }> {
  const formats = createFormats(await getPreferences())
  const messages = await getMessages(catalogue)
  return { t: translateCompiled<key>(formats.tag, messages), formats }
}

/** The compiled messages of a part of the product in the visitor's language. */
export async function getMessages<key extends string>({ en, de }: Catalogue<key>) {
  if (getRuntime().config.offersPseudoLocale) {
    const chosen = (await cookies()).get(preferenceCookies.locale)?.value
    if (chosen === pseudoLocale) return compileMessages<key>(pseudoMessages(en))
  }
  const { locale } = await getPreferences()
  return compileMessages<key>({ en, de }[locale])
}

import type { Locale } from '@zero-sum/contracts'
import { type Database, findPreferences } from '@zero-sum/database'
import { chooseLocale, createTranslate } from '@zero-sum/language'
import type { Letter, SendMail } from './mailer.ts'
import { de } from './messages/de.ts'
import { en } from './messages/en.ts'

type Kind = 'change' | 'passwordChanged' | 'reset' | 'verify'
type Reader = { id: string; email: string }

const translations = {
  en: createTranslate('en', { en, de }),
  de: createTranslate('de', { en, de }),
}

/** A letter to a person, plain text without pictures or anything else that would tell when it was read. */
export function writeLetter(
  kind: Kind,
  locale: Locale,
  facts: { address: string; url: string; newAddress?: string },
): Pick<Letter, 'subject' | 'text'> {
  const t = translations[locale]
  return { subject: t(`${kind}Subject`), text: t(`${kind}Text`, facts) }
}

export type Post = {
  /** Links in letters begin with it. */
  publicUrl: string
  write(
    kind: Kind,
    reader: Reader,
    facts: { path: string; newAddress?: string },
    request: Request | undefined,
  ): Promise<void>
}

/** Writes to people, in the language that they chose, or else the one that their browser asks for. */
export function openPost(database: Database, publicUrl: string, send: SendMail): Post {
  return {
    publicUrl,
    async write(kind, { id, email }, { path, newAddress }, request) {
      const { locale = chooseLocale(request?.headers.get('accept-language')) } =
        await findPreferences(database, id)
      const url = new URL(path, publicUrl).href
      const facts = { address: email, url, ...(newAddress === undefined ? {} : { newAddress }) }
      send({ to: email, ...writeLetter(kind, locale, facts) })
    },
  }
}

import { setupI18n } from '@lingui/core'
import type { CompiledMessages } from './compile-messages.ts'
import { withWrittenNumbers } from './written-numbers.ts'

export type { CompiledMessages }

/** What a message is filled in with, by the names of its places. */
export type Values = Readonly<Record<string, string | number>>

/** The words for a key, with its places filled in. */
export type Translate<key extends string = string> = (key: key, values?: Values) => string

/**
 * Says compiled messages in a language. Small enough for the browser.
 *
 * @param tag BCP 47, for plurals and for numbers inside messages
 */
export function translateCompiled<key extends string>(
  tag: string,
  compiled: CompiledMessages<key>,
): Translate<key> {
  const i18n = setupI18n({ locale: tag, messages: { [tag]: compiled } })
  return (key, values) => {
    if (!(key in compiled)) throw new Error(`There is no message ${key}.`)
    return i18n._(key, values && withWrittenNumbers(tag, values))
  }
}

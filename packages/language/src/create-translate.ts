import type { Locale } from '@zero-sum/contracts'
import { compileMessages } from './compile-messages.ts'
import { type Translate, translateCompiled } from './translate-compiled.ts'

/** Says the messages of a catalogue in one of its languages. */
export function createTranslate<key extends string>(
  locale: Locale,
  catalogue: Readonly<Record<Locale, Readonly<Record<key, string>>>>,
): Translate<key> {
  return translateCompiled<key>(locale, compileMessages<key>(catalogue[locale]))
}

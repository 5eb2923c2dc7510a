import type { Formats } from '@zero-sum/language/formats'
import type { Translate } from '@zero-sum/language/translate'
import { de } from './de.ts'
import { en } from './en.ts'

export const numbersWords = { name: 'numbers', en, de } as const
export type NumbersKey = keyof typeof en
export type NumbersLanguage = { t: Translate<NumbersKey>; formats: Formats }

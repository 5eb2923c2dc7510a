import type { Formats } from '@zero-sum/language/formats'
import type { Translate } from '@zero-sum/language/translate'
import { de } from './de.ts'
import { en } from './en.ts'

export const householdWords = { name: 'household', en, de } as const
export type HouseholdKey = keyof typeof en
export type HouseholdLanguage = { t: Translate<HouseholdKey>; formats: Formats }

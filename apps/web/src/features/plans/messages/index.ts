import type { Formats } from '@zero-sum/language/formats'
import type { Translate } from '@zero-sum/language/translate'
import { de } from './de.ts'
import { en } from './en.ts'

export const planWords = { name: 'plans', en, de } as const
export type PlanKey = keyof typeof en

/** What a part of a plan's pages needs to speak. */
export type PlanLanguage = { t: Translate<PlanKey>; formats: Formats }

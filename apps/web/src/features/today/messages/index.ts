import type { Formats } from '@zero-sum/language/formats'
import type { Translate } from '@zero-sum/language/translate'
import { de } from './de.ts'
import { en } from './en.ts'

export const todayWords = { name: 'today', en, de } as const
export type TodayKey = keyof typeof en
export type TodayLanguage = { t: Translate<TodayKey>; formats: Formats }

import { de } from './de.ts'
import { en } from './en.ts'

export const reviewWords = { name: 'review', en, de } as const
export type ReviewKey = keyof typeof en

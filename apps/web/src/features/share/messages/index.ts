import { de } from './de.ts'
import { en } from './en.ts'

export const shareWords = { name: 'share', en, de } as const
export type ShareKey = keyof typeof en

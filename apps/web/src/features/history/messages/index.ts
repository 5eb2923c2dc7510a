import { de } from './de.ts'
import { en } from './en.ts'

export const historyWords = { name: 'history', en, de } as const

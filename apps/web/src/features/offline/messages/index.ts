import { de } from './de.ts'
import { en } from './en.ts'

export const offlineWords = { name: 'offline', en, de } as const

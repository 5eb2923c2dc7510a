import { de } from './de.ts'
import { en } from './en.ts'

export const frameWords = { name: 'frame', en, de } as const

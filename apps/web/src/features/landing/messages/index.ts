import { de } from './de.ts'
import { en } from './en.ts'

export const landingWords = { name: 'landing', en, de } as const

import { de } from './de.ts'
import { en } from './en.ts'

export const allergyWords = { name: 'allergies', en, de } as const
export type AllergyKey = keyof typeof en

import { de } from './de.ts'
import { en } from './en.ts'

export const accountWords = { name: 'account', en, de } as const
export type AccountKey = keyof typeof en

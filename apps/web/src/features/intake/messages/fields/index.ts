import { de } from './de.ts'
import { en } from './en.ts'

export const fieldWords = { name: 'fields', en, de } as const
export type FieldKey = keyof typeof en

import { de } from './de.ts'
import { en } from './en.ts'

export const accessWords = { name: 'access', en, de } as const
export type AccessKey = keyof typeof en

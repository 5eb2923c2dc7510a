import { de } from './de.ts'
import { en } from './en.ts'

export const operatorWords = { name: 'operator', en, de } as const
export type OperatorKey = keyof typeof en

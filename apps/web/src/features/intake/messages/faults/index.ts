import { de } from './de.ts'
import { en } from './en.ts'

export const faultWords = { name: 'faults', en, de } as const
export type FaultKey = keyof typeof en

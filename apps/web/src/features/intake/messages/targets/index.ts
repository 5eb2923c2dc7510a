import { de } from './de.ts'
import { en } from './en.ts'

export const targetWords = { name: 'targets', en, de } as const
export type TargetKey = keyof typeof en

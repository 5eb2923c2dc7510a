import { de } from './de.ts'
import { en } from './en.ts'

export const planChangeWords = { name: 'plan-changes', en, de } as const
export type PlanChangeKey = keyof typeof en

import { de } from './de.ts'
import { en } from './en.ts'

export const sharedPlanWords = { name: 'shared-plan', en, de } as const

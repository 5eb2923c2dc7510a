import { de } from './de.ts'
import { en } from './en.ts'

export const jobWords = { name: 'jobs', en, de } as const
export type JobKey = keyof typeof en

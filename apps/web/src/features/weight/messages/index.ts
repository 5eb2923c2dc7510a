import { de } from './de.ts'
import { en } from './en.ts'

export const weightWords = { name: 'weight', en, de } as const
export type WeightKey = keyof typeof en

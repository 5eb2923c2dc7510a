import { de } from './de.ts'
import { en } from './en.ts'

export const choiceWords = { name: 'choices', en, de } as const
export type ChoiceKey = keyof typeof en

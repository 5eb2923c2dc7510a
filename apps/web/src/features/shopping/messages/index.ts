import { de } from './de.ts'
import { en } from './en.ts'

export const shoppingWords = { name: 'shopping', en, de } as const

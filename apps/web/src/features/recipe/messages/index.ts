import type { Formats } from '@zero-sum/language/formats'
import type { Translate } from '@zero-sum/language/translate'
import { de } from './de.ts'
import { en } from './en.ts'

export const recipeWords = { name: 'recipe', en, de } as const
export type RecipeKey = keyof typeof en
export type RecipeLanguage = { t: Translate<RecipeKey>; formats: Formats }

import { harmlessPhrases } from './harmless-phrases.ts'
import { plainWords } from './plain-words.ts'

/** A meal's texts: what it is made of, and what is said about it. */
export type MealTexts = { ingredients: readonly string[]; texts: readonly string[] }

/**
 * The forbidden words that a meal's text holds, harmless phrases ("coconut milk") not counted. A bare word in name or
 * method ("pour in the milk") is taken to mean the ingredient of this meal that bears it in such a phrase.
 *
 * @param forbidden words or phrases in the spelling of `plainWords`, without the outer spaces
 */
export function scanWords(meal: MealTexts, forbidden: ReadonlySet<string>): string[] {
  const ingredients = meal.ingredients.map(plainWords)
  const texts = meal.texts.map(plainWords)
  return [...forbidden].filter((word) => {
    if (ingredients.some((words) => holds(words, word))) return true
    if (ingredients.some((words) => words.includes(` ${word} `))) return false
    return texts.some((words) => holds(words, word))
  })
}

/** Whether the word stands there outside its harmless phrases. */
function holds(words: string, word: string): boolean {
  if (!words.includes(` ${word} `)) return false
  const phrases = Object.hasOwn(harmlessPhrases, word) ? (harmlessPhrases[word] ?? []) : []
  let left = words
  for (const phrase of phrases) left = left.replaceAll(` ${phrase} `, ' · ')
  return left.includes(` ${word} `)
}

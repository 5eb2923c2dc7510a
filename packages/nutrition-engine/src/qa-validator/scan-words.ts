import { harmlessPhrases } from './harmless-phrases.ts'
import { plainWords } from './plain-words.ts'

/** A meal's texts: what it is made of, what it is called, and what is said about it. */
export type MealTexts = {
  ingredients: readonly string[]
  name: string
  texts: readonly string[]
}

/**
 * The forbidden words that a meal's text holds, harmless phrases ("coconut milk") not counted. A bare word ("pour in the
 * milk") is taken to mean the ingredient, or else the dish, that bears it in such a phrase.
 *
 * @param forbidden words or phrases in the spelling of `plainWords`, without the outer spaces
 */
export function scanWords(meal: MealTexts, forbidden: ReadonlySet<string>): string[] {
  // Each layer speaks for the next: a name is read in the light of the ingredients, a method in the light of both.
  const layers = [meal.ingredients, [meal.name], meal.texts].map((layer) =>
    layer.map(plainWords).join('·'),
  )
  // Nearly every word is absent, and that is told by its first part alone.
  const present = new Set(layers.join(' ').split(' '))
  return [...forbidden].filter((word) => {
    if (!present.has(firstPart(word))) return false
    for (const layer of layers) {
      if (holds(layer, word)) return true
      if (layer.includes(` ${word} `)) return false
    }
    return false
  })
}

function firstPart(word: string): string {
  const end = word.indexOf(' ')
  return end === -1 ? word : word.slice(0, end)
}

/** Whether the word stands there outside its harmless phrases. */
function holds(words: string, word: string): boolean {
  if (!words.includes(` ${word} `)) return false
  const phrases = Object.hasOwn(harmlessPhrases, word) ? (harmlessPhrases[word] ?? []) : []
  let left = words
  for (const phrase of phrases) left = left.replaceAll(` ${phrase} `, ' · ')
  return left.includes(` ${word} `)
}

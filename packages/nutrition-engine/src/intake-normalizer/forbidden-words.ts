import { singularSpellings } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { isToldBy } from './find-word.ts'

/**
 * The person's words as the check of the rendered text looks for them: lower case, singular. A word by which a food that
 * may be served is rightly named or counted is left out ("milk" where coconut milk may be served, "clove" where garlic
 * is): finding it would prove nothing.
 */
export function forbiddenWords(typed: readonly string[], servedFoods: readonly Food[]): string[] {
  const singulars = typed.map((word) => singular(word))
  return [...new Set(singulars)].filter((word) => !servedFoods.some((food) => isToldBy(food, word)))
}

/** Nouns that end in these look like plurals and are none ("couscous", "hummus", "cress"). */
const singularEndings = /(?:ss|us|is)$/

function singular(typed: string): string {
  const [word = typed, ...shorter] = singularSpellings(typed)
  if (shorter.length === 0 || singularEndings.test(word)) return word
  if (word.endsWith('ies')) return shorter[0] ?? word
  if (/(?:o|sh|ch|x)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

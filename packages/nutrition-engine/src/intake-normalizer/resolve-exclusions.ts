import type { Food } from '../catalogue/food.ts'
import { foodsNamed, isKnownWord, namesNothing, partsOf } from './food-words.ts'
import type { Notice } from './normalized-intake.ts'

export type ResolvedExclusions = {
  excludedFoods: Set<string>
  words: string[]
  /** Positions in the list, and the words there, that nothing is known about. */
  unknown: { index: number; word: string }[]
  notices: Notice[]
}

/** The foods that typed exclusions mean: single foods, groups ("red meat"), or what an allergy label covers ("dairy"). */
export function resolveExclusions(
  foods: readonly Food[],
  exclusions: readonly string[],
): ResolvedExclusions {
  const resolved: ResolvedExclusions = {
    excludedFoods: new Set(),
    words: [],
    unknown: [],
    notices: [],
  }
  for (const [index, typed] of exclusions.entries()) {
    if (namesNothing(typed)) continue
    const words = isUnderstood(foods, typed) ? [typed] : partsOf(typed)
    for (const word of words) {
      const named = foodsNamed(foods, word)
      if (named.length === 0 && !isKnownWord(word)) {
        resolved.unknown.push({ index, word })
        continue
      }
      resolved.words.push(word)
      for (const food of named) resolved.excludedFoods.add(food.key)
      resolved.notices.push({
        code: 'exclusion_read_as',
        detail:
          named.length === 0
            ? `None of our dishes uses "${word}", so nothing had to be left out.`
            : `For "${word}" we leave out: ${named.map(({ name }) => name).join('; ')}.`,
      })
    }
  }
  return resolved
}

function isUnderstood(foods: readonly Food[], word: string): boolean {
  return foodsNamed(foods, word).length > 0 || isKnownWord(word)
}

import type { SaidList } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { listOf, part, say, wordOf } from '../say.ts'
import { foodsNamed, isKnownWord, namesNothing, partsOf, withoutFillers } from './food-words.ts'
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
    const phrase = withoutFillers(typed)
    const whole = foodsMeant(foods, phrase)
    if (whole !== undefined) {
      record(resolved, phrase, whole)
      continue
    }
    for (const part of partsOf(phrase)) {
      const named = foodsMeant(foods, part)
      if (named === undefined) resolved.unknown.push({ index, word: part })
      else record(resolved, part, named)
    }
  }
  return resolved
}

/** The foods of the catalogue that a word means, perhaps none; nothing where the word itself means nothing to us. */
function foodsMeant(foods: readonly Food[], word: string): Food[] | undefined {
  const named = foodsNamed(foods, word)
  return named.length > 0 || isKnownWord(word) ? named : undefined
}

function record(resolved: ResolvedExclusions, word: string, named: readonly Food[]): void {
  resolved.words.push(word)
  for (const food of named) resolved.excludedFoods.add(food.key)
  resolved.notices.push({
    code: 'exclusion_read_as',
    ...(named.length === 0
      ? say('None of our dishes uses "{word}", so nothing had to be left out.', { word })
      : say('For "{word}" we leave out {foods}.', { word, foods: firstOf(named) })),
  })
}

const mostNamed = 8

function firstOf(foods: readonly Food[]): SaidList {
  const names = foods.slice(0, mostNamed).map(({ name }) => wordOf('food', name))
  const others = foods.length - names.length
  const more = others > 0 ? [part('and {others, number} more', { others })] : []
  return listOf([...names, ...more], 'semicolon')
}

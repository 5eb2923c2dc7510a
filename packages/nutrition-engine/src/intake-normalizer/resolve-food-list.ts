import type { SaidList } from '@zero-sum/contracts/said'
import type { Food } from '../catalogue/food.ts'
import { listOf, part, wordOf } from '../say.ts'
import { foodsNamed, isKnownWord, namesNothing, partsOf, withoutFillers } from './food-words.ts'

/** A word at a place of a list, and the foods of the catalogue that it means, perhaps none. */
export type NamedFoods = { index: number; word: string; foods: readonly Food[] }

export type ResolvedList = {
  named: NamedFoods[]
  /** Positions in the list, and the words there, that nothing is known about. */
  unknown: { index: number; word: string }[]
}

/** What a typed list of foods means: single foods, groups ("red meat"), or what an allergy label covers ("dairy"). */
export function resolveFoodList(foods: readonly Food[], typed: readonly string[]): ResolvedList {
  const resolved: ResolvedList = { named: [], unknown: [] }
  for (const [index, entry] of typed.entries()) {
    if (namesNothing(entry)) continue
    const phrase = withoutFillers(entry)
    const whole = foodsMeant(foods, phrase)
    if (whole !== undefined) {
      resolved.named.push({ index, word: phrase, foods: whole })
      continue
    }
    for (const word of partsOf(phrase)) {
      const named = foodsMeant(foods, word)
      if (named === undefined) resolved.unknown.push({ index, word })
      else resolved.named.push({ index, word, foods: named })
    }
  }
  return resolved
}

/** The foods of the catalogue that a word means, perhaps none; nothing where the word itself means nothing to us. */
function foodsMeant(foods: readonly Food[], word: string): Food[] | undefined {
  const named = foodsNamed(foods, word)
  return named.length > 0 || isKnownWord(word) ? named : undefined
}

const mostNamed = 8

/** The names of foods for a sentence, the first eight of many. */
export function namesOf(foods: readonly Food[]): SaidList {
  const names = foods.slice(0, mostNamed).map(({ name }) => wordOf('food', name))
  const others = foods.length - names.length
  const more = others > 0 ? [part('and {others, number} more', { others })] : []
  return listOf([...names, ...more], 'semicolon')
}

import { singularSpellings } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { closestWords } from './closest-words.ts'

/** The foods that people call by a word. */
export function findFoodsByWord(foods: Iterable<Food>, typed: string): Food[] {
  const spellings = singularSpellings(typed)
  return [...foods].filter(({ words }) => spellings.some((spelling) => words.includes(spelling)))
}

/** Food words that a typed word may be a misspelling of. */
export function suggestFoodWords(foods: Iterable<Food>, typed: string): string[] {
  return closestWords(new Set([...foods].flatMap(({ words }) => words)), typed)
}

import { singularSpellings } from '@zero-sum/contracts'
import { closestWords } from '../intake-normalizer/closest-words.ts'
import type { Food } from './food.ts'

const mostSuggestions = 5

/** Accents and apostrophes do not count: "jalapeno" is jalapeño, "goats cheese" is goat's cheese. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}

/** The singular spellings of a word, with the plural in -ves ("leaves") that English keeps for a few nouns. */
function spellingsOf(typed: string): string[] {
  const spellings = singularSpellings(plain(typed))
  const [word = ''] = spellings
  return word.endsWith('ves') ? [...spellings, `${word.slice(0, -3)}f`] : spellings
}

/** A food's name as a whole and without its state: "Red lentils, dry" is also "red lentils". */
function namesOf({ key, name }: Food): string[] {
  return [key, name, name.replace(/\s*[,(].*$/, '')]
}

/**
 * The foods that a typed word means, in the order given: those that go by the word or have it as their name, in singular
 * or plural and any case. A part of a longer word never matches, so that "butter" does not take peanut butter along.
 */
export function findFoodsByWord(foods: Iterable<Food>, typed: string): Food[] {
  const wanted = new Set(spellingsOf(typed))
  return [...foods].filter((food) => spellingsOfFood(food).some((word) => wanted.has(word)))
}

/** A food does not change, and each word of each intake is looked for in all of them. */
const spellingsByFood = new WeakMap<Food, string[]>()

function spellingsOfFood(food: Food): string[] {
  let spellings = spellingsByFood.get(food)
  if (spellings === undefined) {
    spellings = [...food.words, ...namesOf(food)].flatMap(spellingsOf)
    spellingsByFood.set(food, spellings)
  }
  return spellings
}

/** The food words that a typed word may be a misspelling of, nearest first; none where nothing is near. */
export function suggestFoodWords(foods: Iterable<Food>, typed: string): string[] {
  const words = new Set([...foods].flatMap(({ words }) => words))
  return closestWords(words, plain(typed)).slice(0, mostSuggestions)
}

import type { Food } from '../catalogue/food.ts'

/** A text in lower case with one space around each of its words, so that a word can be found as a whole one. */
function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `
}

// Every intake is held against every food, and the foods never change.
const known = new WeakMap<Food, { name: string; texts: readonly string[] }>()

function wordsOf(food: Food): { name: string; texts: readonly string[] } {
  const before = known.get(food)
  if (before !== undefined) return before
  const name = spaced(food.name)
  const words = { name, texts: [name, ...food.measures.map(({ unit }) => spaced(unit))] }
  known.set(food, words)
  return words
}

const formsOf = (word: string) => [` ${word} `, ` ${word}s `, ` ${word}es `]

/** Whether a food's name holds a singular, lower-case word as a whole one, in the singular or plural: "egg" is not in "eggplant". */
export function isNamedBy(food: Food, word: string): boolean {
  const { name } = wordsOf(food)
  return formsOf(word).some((form) => name.includes(form))
}

/** The same for its name and the units that it is counted in. */
export function isToldBy(food: Food, word: string): boolean {
  const { texts } = wordsOf(food)
  return formsOf(word).some((form) => texts.some((text) => text.includes(form)))
}

import {
  type AllergyLabel,
  allergyLabels,
  findAllergyLabel,
  singularSpellings,
} from '@zero-sum/contracts'
import { findFoodsByWord } from '../catalogue/find-foods.ts'
import type { Food } from '../catalogue/food.ts'
import { commonFoods } from './common-foods.ts'
import { isNamedBy } from './find-word.ts'
import { foodDerivatives } from './food-derivatives.ts'
import { foodGroups } from './food-groups.ts'

/** What people write where they have nothing to name. */
const nothing = new Set(['', '-', 'n/a', 'na', 'nil', 'no', 'none', 'nothing'])
const separators = /\s*(?:[,;/&+]|\band\b|\bor\b)\s*/i

/** Words around a food that change nothing about what is to be left out: "severe nut allergy", "gluten-free", "no eggs". */
const fillers =
  /\b(?:i am|i'm|allergy|allergies|allergic to|anaphylaxis to|intolerance|intolerant|sensitivity|disease|severe|mild|all|no|free)\b/gi
/** What is left at the ends when fillers go, and what people put there. */
const looseEnds = /^[\s!?.:*"()-]+|[\s!?.:*"()-]+$/g

/** The food that an entry is about: "gluten" for "gluten-free". Never nothing: an entry of fillers alone stays as it is. */
export function withoutFillers(typed: string): string {
  const phrase = typed.replace(fillers, ' ').replace(/\s+/g, ' ').replace(looseEnds, '')
  return phrase === '' ? typed.trim() : phrase
}

/** Whether an entry says that there is nothing to leave out. */
export function namesNothing(typed: string): boolean {
  return nothing.has(typed.trim().toLowerCase())
}

/** The parts of an entry that lists several things ("onions, garlic and leeks"); never none of them. */
export function partsOf(typed: string): string[] {
  const parts = typed.split(separators).filter((part) => part !== '')
  return parts.length === 0 ? [typed] : parts
}

/** The entry of a table of singular words that a typed word means. */
export function lookUp<value>(
  table: Readonly<Record<string, value>>,
  typed: string,
): value | undefined {
  const spelling = singularSpellings(typed).find((word) => Object.hasOwn(table, word))
  return spelling === undefined ? undefined : table[spelling]
}

/** Whether a word means something to eat at all, even where the catalogue cooks nothing with it. */
export function isKnownWord(typed: string): boolean {
  return (
    lookUp(foodGroups, typed) !== undefined ||
    findAllergyLabel(typed) !== undefined ||
    singularSpellings(typed).some((word) => commonFoods.has(word))
  )
}

/** The foods that hold what a label of the closed list forbids, and those nobody has recorded. */
function foodsWithLabel(foods: readonly Food[], label: AllergyLabel): Food[] {
  const leaves: readonly string[] = allergyLabels[label]
  return foods.filter(
    ({ allergens }) =>
      allergens === null || allergens.contains.some((allergen) => leaves.includes(allergen)),
  )
}

/** Foods that a word names: those listed under it, or, where none is, those whose name holds it. */
function foodsByWord(foods: readonly Food[], typed: string): Food[] {
  const found = findFoodsByWord(foods, typed)
  if (found.length > 0) return found
  const spellings = singularSpellings(typed)
  return foods.filter((food) => spellings.some((word) => isNamedBy(food, word)))
}

/** All foods that a typed word may mean: by group, by what they contain, and by name. Rather too many than too few. */
export function foodsNamed(foods: readonly Food[], typed: string): Food[] {
  const group = lookUp(foodGroups, typed)
  const label = findAllergyLabel(typed)
  return [
    ...new Set([
      ...foods.filter(({ traits }) => group?.traits?.some((trait) => traits.includes(trait))),
      ...foods.filter(({ aisle }) => group?.aisles?.includes(aisle)),
      ...(group?.words ?? []).flatMap((word) => findFoodsByWord(foods, word)),
      ...(label === undefined ? [] : foodsWithLabel(foods, label)),
      ...foodsByWord(foods, typed),
    ]),
  ]
}

/** As `foodsNamed`, with what is made from the food or commonly holds it: for allergies outside the closed list. */
export function foodsMadeFrom(foods: readonly Food[], typed: string): Food[] {
  const derivatives = lookUp(foodDerivatives, typed) ?? []
  return [
    ...new Set([
      ...foodsNamed(foods, typed),
      ...derivatives.flatMap((word) => findFoodsByWord(foods, word)),
    ]),
  ]
}

import {
  type Allergen,
  type AllergyLabel,
  allergyLabels,
  findAllergyLabel,
  singularSpellings,
} from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { allergySynonyms } from './allergy-synonyms.ts'
import { foodsMadeFrom, isKnownWord, namesNothing, partsOf } from './food-words.ts'
import type { Notice } from './normalized-intake.ts'

/** Words around the food that say nothing more than that it is an allergy. */
const fillers = /\b(?:allergy|allergies|allergic to|intolerance|intolerant|sensitivity|disease)\b/gi

export type ResolvedAllergies = {
  allergens: Set<Allergen>
  excludedFoods: Set<string>
  words: string[]
  /** Positions in the list, and the words there, that nothing is known about. */
  unknown: { index: number; word: string }[]
  notices: Notice[]
}

type Meaning =
  | { kind: 'label'; label: AllergyLabel; isSynonym: boolean }
  | { kind: 'foods'; foods: Food[] }
  | { kind: 'not_cooked' }

/**
 * What the typed allergies forbid. The closed list comes first; a food outside it becomes a hard exclusion of that food
 * and of what is made from it; a word that means neither is handed back as unknown.
 */
export function resolveAllergies(
  foods: readonly Food[],
  allergies: readonly string[],
): ResolvedAllergies {
  const resolved: ResolvedAllergies = {
    allergens: new Set(),
    excludedFoods: new Set(),
    words: [],
    unknown: [],
    notices: [],
  }
  for (const [index, typed] of allergies.entries()) {
    if (namesNothing(typed)) continue
    const phrase = withoutFillers(typed)
    const whole = meaningOf(foods, phrase)
    if (whole !== undefined) {
      record(resolved, phrase, whole)
      continue
    }
    for (const part of partsOf(phrase)) {
      const meaning = meaningOf(foods, part)
      if (meaning === undefined) resolved.unknown.push({ index, word: part })
      else record(resolved, part, meaning)
    }
  }
  // Nobody knows what such a food holds, so nobody with any allergy is served it.
  if (resolved.words.length > 0)
    for (const food of foods) if (food.allergens === null) resolved.excludedFoods.add(food.key)
  return resolved
}

function withoutFillers(typed: string): string {
  const phrase = typed.replace(fillers, ' ').replace(/\s+/g, ' ').trim()
  return phrase === '' ? typed.trim() : phrase
}

function meaningOf(foods: readonly Food[], word: string): Meaning | undefined {
  const label = findAllergyLabel(word)
  if (label !== undefined) return { kind: 'label', label, isSynonym: false }
  for (const spelling of singularSpellings(word)) {
    const synonym = allergySynonyms.get(spelling)
    if (synonym !== undefined) return { kind: 'label', label: synonym, isSynonym: true }
  }
  const named = foodsMadeFrom(foods, word)
  if (named.length > 0) return { kind: 'foods', foods: named }
  return isKnownWord(word) ? { kind: 'not_cooked' } : undefined
}

function record(resolved: ResolvedAllergies, word: string, meaning: Meaning): void {
  resolved.words.push(word)
  if (meaning.kind === 'label') {
    for (const allergen of allergyLabels[meaning.label]) resolved.allergens.add(allergen)
    if (meaning.isSynonym)
      resolved.notices.push({
        code: 'allergy_read_as',
        detail: `We read the allergy "${word}" as ${meaning.label}, and leave out everything with it.`,
      })
    return
  }
  if (meaning.kind === 'not_cooked') {
    resolved.notices.push({
      code: 'allergy_outside_list',
      detail: `None of our dishes uses "${word}". Products may still hold it: read their labels.`,
    })
    return
  }
  for (const food of meaning.foods) resolved.excludedFoods.add(food.key)
  resolved.notices.push({
    code: 'allergy_outside_list',
    detail: `"${word}" is not among the allergens that makers must declare, so we leave out the foods that we know to be or to hold it: ${meaning.foods.map(({ name }) => name).join('; ')}. Other products may hold it unseen: read their labels.`,
  })
}

import {
  type Allergen,
  type AllergyLabel,
  allergyLabels,
  findAllergyLabel,
  singularSpellings,
} from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { listOf, say, wordOf } from '../say.ts'
import { allergySynonyms } from './allergy-synonyms.ts'
import {
  foodsMadeFrom,
  foodsNamed,
  isKnownWord,
  namesNothing,
  partsOf,
  withoutFillers,
} from './food-words.ts'
import type { Notice } from './normalized-intake.ts'

export type ResolvedAllergies = {
  allergens: Set<Allergen>
  /** Whether coeliac disease was named as an allergy: then traces count, whatever else was answered. */
  hasCoeliac: boolean
  excludedFoods: Set<string>
  words: string[]
  /** Positions in the list, and the words there, that nothing is known about. */
  unknown: { index: number; word: string }[]
  notices: Notice[]
}

type Meaning =
  | { kind: 'label'; label: AllergyLabel; isSynonym: boolean }
  | { kind: 'foods'; foods: Food[]; sharedAllergens: Allergen[] }
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
    hasCoeliac: false,
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
  if (resolved.allergens.has('peanut')) leaveOutLupin(resolved, foods)
  // Nobody knows what such a food holds, so nobody with any allergy is served it.
  if (resolved.words.length > 0)
    for (const food of foods) if (food.allergens === null) resolved.excludedFoods.add(food.key)
  return resolved
}

/** Lupin is the legume to which people with a peanut allergy react most often (EFSA Journal 2014;12(11):3894). */
function leaveOutLupin(resolved: ResolvedAllergies, foods: readonly Food[]): void {
  if (resolved.allergens.has('lupin')) return
  const lupin = foods.filter(({ allergens }) => allergens?.contains.includes('lupin'))
  if (lupin.length === 0) return
  for (const { key } of lupin) resolved.excludedFoods.add(key)
  resolved.notices.push({
    code: 'lupin_with_peanut',
    detail:
      'Many people with a peanut allergy react to lupin too, so we leave it out. Look for it on labels of flour, bread and pastry.',
  })
}

function meaningOf(foods: readonly Food[], word: string): Meaning | undefined {
  const label = findAllergyLabel(word)
  if (label !== undefined) return { kind: 'label', label, isSynonym: false }
  for (const spelling of singularSpellings(word)) {
    const synonym = allergySynonyms.get(spelling)
    if (synonym !== undefined) return { kind: 'label', label: synonym, isSynonym: true }
  }
  const made = foodsMadeFrom(foods, word)
  if (made.length > 0)
    return { kind: 'foods', foods: made, sharedAllergens: sharedAllergens(foodsNamed(foods, word)) }
  return isKnownWord(word) ? { kind: 'not_cooked' } : undefined
}

/** What every one of the foods contains: who is allergic to parmesan is taken to be allergic to milk. */
function sharedAllergens(foods: readonly Food[]): Allergen[] {
  const [first, ...others] = foods.map(({ allergens }) => allergens?.contains ?? [])
  return (first ?? []).filter((allergen) => others.every((contains) => contains.includes(allergen)))
}

function record(resolved: ResolvedAllergies, word: string, meaning: Meaning): void {
  resolved.words.push(word)
  if (meaning.kind === 'label') {
    if (meaning.label === 'coeliac' || meaning.label === 'celiac') resolved.hasCoeliac = true
    for (const allergen of allergyLabels[meaning.label]) resolved.allergens.add(allergen)
    if (meaning.isSynonym)
      resolved.notices.push({
        code: 'allergy_read_as',
        ...say('We read the allergy "{word}" as {allergen}, and leave out everything with it.', {
          word,
          allergen: wordOf('allergen', meaning.label),
        }),
      })
    return
  }
  if (meaning.kind === 'not_cooked') {
    resolved.notices.push({
      code: 'allergy_outside_list',
      ...say('None of our dishes uses "{word}". Products may still hold it: read their labels.', {
        word,
      }),
    })
    return
  }
  for (const food of meaning.foods) resolved.excludedFoods.add(food.key)
  for (const allergen of meaning.sharedAllergens) resolved.allergens.add(allergen)
  if (meaning.sharedAllergens.length > 0) {
    const shared = meaning.sharedAllergens.map((allergen) => wordOf('allergen', allergen))
    resolved.notices.push({
      code: 'allergy_read_as',
      ...say('"{word}" holds {allergens}, so we leave out everything that does.', {
        word,
        allergens: listOf(shared, 'comma'),
      }),
    })
    return
  }
  resolved.notices.push({
    code: 'allergy_outside_list',
    ...say(
      '"{word}" is not among the allergens that makers must declare, so we leave out the foods that we know to be or to hold it: {foods}. Other products may hold it unseen: read their labels.',
      {
        word,
        foods: listOf(
          meaning.foods.map(({ name }) => wordOf('food', name)),
          'semicolon',
        ),
      },
    ),
  })
}

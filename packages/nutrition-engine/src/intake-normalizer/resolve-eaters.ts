import type { Eater } from '@zero-sum/contracts'
import type { SaidValue } from '@zero-sum/contracts/said'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Food } from '../catalogue/food.ts'
import { listOf, part, say, wordOf } from '../say.ts'
import type { EaterRules, Notice } from './normalized-intake.ts'
import { inField, type UnknownWord } from './refuse-unknown-foods.ts'
import { resolveFoodRules } from './resolve-food-rules.ts'

export type ResolvedEaters = {
  eaters: EaterRules[]
  /** The keys of all foods that one of them may not be served, by the same gate that guards the person themselves. */
  unsafeFoods: Set<string>
  /** Their own words for allergies and exclusions. */
  words: string[]
  unknown: UnknownWord[]
  notices: Notice[]
}

/** What the people who eat along forbid to all. */
export function resolveEaters(foods: readonly Food[], eaters: readonly Eater[]): ResolvedEaters {
  const resolved: ResolvedEaters = {
    eaters: [],
    unsafeFoods: new Set(),
    words: [],
    unknown: [],
    notices: [],
  }
  for (const [eater, answers] of eaters.entries()) {
    const { rules, allergies, exclusions } = resolveFoodRules(foods, answers)
    resolved.eaters.push({ diet: rules.diet, allergens: rules.allergens })
    for (const food of foods) if (!foodIsSafe(food, rules)) resolved.unsafeFoods.add(food.key)
    resolved.words.push(...allergies.words, ...exclusions.words)
    resolved.unknown.push(
      ...inField('allergies', allergies, eater),
      ...inField('exclusions', exclusions, eater),
    )
    const left = leftOut(answers)
    if (left.length > 0)
      resolved.notices.push({
        code: 'eats_along',
        ...say('{name} eats along, so the whole plan keeps to this too: {left}.', {
          name: answers.name,
          left: listOf(left, 'semicolon'),
        }),
      })
  }
  return resolved
}

/** Everything that one of them forbids, in their own words. */
function leftOut({
  dietaryStyle,
  allergies,
  exclusions,
  conditions,
  medicines,
}: Eater): SaidValue[] {
  return [
    ...(dietaryStyle === 'omnivore' || dietaryStyle === 'keto'
      ? []
      : [wordOf('style', dietaryStyle)]),
    ...(conditions.includes('coeliac_disease') ? [part('no gluten')] : []),
    ...(medicines.includes('maoi') ? [part('nothing rich in tyramine')] : []),
    ...(allergies.length === 0
      ? []
      : [part('allergies: {words}', { words: listOf(allergies, 'comma') })]),
    ...(exclusions.length === 0
      ? []
      : [part('never {words}', { words: listOf(exclusions, 'comma') })]),
  ]
}

import type { PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { englishHousehold, type HouseholdWords } from '../quantities/household-words.ts'
import { multiplyHousehold } from '../quantities/multiply-household.ts'
import { roundTo } from '../quantities/round-to.ts'

/**
 * What to weigh for a meal: its ingredients times the portions that are cooked at once, in grams and, where the product is
 * an amount that a kitchen measures, in household words of the plan's language. Nothing for a leftover, which is cooked already.
 */
export function amountsToCook(
  meal: Pick<PlanMeal, 'cookedPortions' | 'ingredients' | 'leftoverFromDay'>,
  words: HouseholdWords = englishHousehold,
): PlanIngredient[] {
  const { cookedPortions = 1, ingredients, leftoverFromDay } = meal
  if (leftoverFromDay !== undefined) return []
  if (cookedPortions === 1) return [...ingredients]
  return ingredients.map((line) => {
    const grams = roundTo(line.grams * cookedPortions, 2)
    const weight = words.weight(grams)
    const isWeight = line.household === words.weight(line.grams)
    const household = isWeight ? weight : multiplyHousehold(line.household, cookedPortions, words)
    return { ...line, grams, household: household ?? weight }
  })
}

/** What one portion of a meal weighs before it is cooked: the grams of its ingredients together. */
export function portionGrams({ ingredients }: Pick<PlanMeal, 'ingredients'>): number {
  return ingredients.reduce((sum, { grams }) => sum + grams, 0)
}

import type { Locale, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { amountsToCook as amountsInEnglish } from '@zero-sum/nutrition-engine/amounts-to-cook'
import { germanHousehold } from './german/household.ts'

/** What to weigh for a meal of a plan that was translated: its ingredients times the portions that are cooked at once. */
export function amountsToCook(
  meal: Pick<PlanMeal, 'cookedPortions' | 'ingredients' | 'leftoverFromDay'>,
  locale: Locale,
): PlanIngredient[] {
  return locale === 'en' ? amountsInEnglish(meal) : amountsInEnglish(meal, germanHousehold)
}

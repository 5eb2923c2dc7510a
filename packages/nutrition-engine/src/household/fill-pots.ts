import type { DayFigures, Plan, PlanDay, PlanIngredient, PlanMeal, Pot } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { describeAmount } from '../quantities/describe-amount.ts'
import { foodFigures } from '../quantities/food-figures.ts'
import { roundTo } from '../quantities/round-to.ts'

/** A meal of a plan by the day's number and its place on it, from 0. */
export type MealPlace = { day: number; meal: number }

/** What is cooked at once, with all that is served of it. */
export type FilledPot = Pot & { grams: number; figures: DayFigures }

/** The meal for which a meal is cooked: itself, or an earlier one of the same dish. */
export function potOf(plan: Plan, { day }: PlanDay, meal: number, of: PlanMeal): MealPlace {
  if (of.leftoverFromDay === undefined) return { day, meal }
  const cookDay = plan.days.find((other) => other.day === of.leftoverFromDay)
  const cooked = cookDay?.meals.findIndex(({ recipeId }) => recipeId === of.recipeId) ?? -1
  return cookDay === undefined || cooked === -1 ? { day, meal } : { day: cookDay.day, meal: cooked }
}

/**
 * Fills a pot for so many portions of the main person's: its ingredients in whole kitchen steps, as near as they come, and
 * what they give.
 */
export function fillPot(
  place: MealPlace,
  { recipeId, name, ingredients }: PlanMeal,
  portions: number,
  foods: (line: PlanIngredient) => Food,
): FilledPot {
  let grams = 0
  const figures: DayFigures = {
    energyKcal: 0,
    proteinGrams: 0,
    fatGrams: 0,
    availableCarbohydrateGrams: 0,
    fibreGrams: 0,
  }
  const filled = ingredients.map((line): PlanIngredient => {
    const food = foods(line)
    const weighed = inSteps(line.grams * portions, food.stepGrams)
    const part = foodFigures(food, weighed)
    grams += weighed
    for (const name of Object.keys(figures) as (keyof DayFigures)[]) figures[name] += part[name]
    return { ...line, grams: weighed, household: describeAmount(food, weighed, line.prep) }
  })
  return {
    ...place,
    recipeId,
    name,
    portions: roundTo(portions, 2),
    ingredients: filled,
    grams,
    figures,
  }
}

/** At least one step, and otherwise the nearest number of them. */
function inSteps(grams: number, stepGrams: number): number {
  return roundTo(Math.max(1, Math.round(grams / stepGrams)) * stepGrams, 2)
}

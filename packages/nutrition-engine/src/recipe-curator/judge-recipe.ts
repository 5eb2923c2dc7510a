import { type Weekday, weekdays } from '@zero-sum/contracts'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Food } from '../catalogue/food.ts'
import type { Recipe } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { foodFigures } from '../quantities/food-figures.ts'

/** Why a recipe is not offered to a person; the first that applies. */
export type SetAsideReason = 'ingredient' | 'time' | 'skill' | 'carbohydrate'

/**
 * A rest of at least this long is an overnight one, which nobody waits for: oats that soak, a pudding that sets. Such a
 * recipe is made the evening before and its time is the time of the hands.
 */
export const overnightMinutes = 240

/**
 * On keto a dish may draw at most this share of its energy from available carbohydrate. Four times the 5 % that the day
 * may have: a dish that is richer could only stand in the plan as a garnish.
 */
export const ketoCarbohydrateShare = 0.2

/**
 * Why this recipe is not for this person, or nothing when it is. The time limit is on the whole time from start to table
 * (`totalMinutes`), except for what rests overnight.
 */
export function judgeRecipe(
  recipe: Recipe,
  foods: readonly Food[],
  intake: NormalizedIntake,
): SetAsideReason | undefined {
  if (!foods.every((food) => foodIsSafe(food, intake))) return 'ingredient'
  if (waitingMinutes(recipe) > mostMinutes(intake)) return 'time'
  if (recipe.skill > intake.cookingSkill) return 'skill'
  if (intake.macroStyle === 'keto' && carbohydrateShare(recipe, foods) > ketoCarbohydrateShare)
    return 'carbohydrate'
  return undefined
}

type PrepTimes = Pick<NormalizedIntake, 'prepTimeByWeekday' | 'prepTimeMaxMin'>

/** How long a dish may take on a weekday, in minutes. */
export function minutesOn(weekday: Weekday, intake: PrepTimes): number {
  return intake.prepTimeByWeekday[weekday] ?? intake.prepTimeMaxMin
}

function mostMinutes(intake: PrepTimes): number {
  return Math.max(...weekdays.map((weekday) => minutesOn(weekday, intake)))
}

/** The minutes that a person has to be around for it, from start to table. */
export function waitingMinutes(recipe: Recipe): number {
  return recipe.totalMinutes >= overnightMinutes ? recipe.activeMinutes : recipe.totalMinutes
}

/** The share of a recipe's energy that comes from available carbohydrate, at 4 kcal a gram; from 0 to 1. */
export function carbohydrateShare(recipe: Recipe, foods: readonly Food[]): number {
  let energyKcal = 0
  let carbohydrateKcal = 0
  for (const [index, food] of foods.entries()) {
    const figures = foodFigures(food, recipe.ingredients[index]?.grams ?? 0)
    energyKcal += figures.energyKcal
    carbohydrateKcal += 4 * figures.availableCarbohydrateGrams
  }
  return energyKcal === 0 ? 0 : carbohydrateKcal / energyKcal
}

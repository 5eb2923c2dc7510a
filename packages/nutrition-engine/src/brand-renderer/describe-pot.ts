import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import { describeWeight } from '../quantities/describe-weight.ts'
import { capitalised, slotName } from '../words.ts'
import { portionGrams } from './amounts-to-cook.ts'

/** What a meal has to do with meals of other days, in words. */
export type PotWords = {
  kind: 'cooked' | 'leftover'
  /** For a badge: "Cook for 2", "Leftover". */
  label: string
  /** "For 2 portions; one is for Tuesday’s lunch.", "Left over from Monday." */
  sentence: string
  /** How much of the pot this meal is: "One portion is half of it (430 g of ingredients)." */
  portion: string
}

/** The pot that a meal comes out of, in words; undefined for a meal that is cooked for itself alone. */
export function describePot(
  meal: PlanMeal,
  { day }: Pick<PlanDay, 'day'>,
  days: readonly PlanDay[],
): PotWords | undefined {
  const weight = `${describeWeight(portionGrams(meal))} of ingredients`
  if (meal.leftoverFromDay !== undefined) {
    const cooked = days.find((other) => other.day === meal.leftoverFromDay)
    const portions = cooked?.meals.find(({ recipeId }) => recipeId === meal.recipeId)
    const from = cooked === undefined ? 'an earlier day' : capitalised(cooked.weekday)
    const share = shareOf(portions?.cookedPortions ?? 1)
    return {
      kind: 'leftover',
      label: 'Leftover',
      sentence: `Left over from ${from}.`,
      portion: `Your portion is ${share} of that pot (${weight}).`,
    }
  }
  if (meal.cookedPortions === undefined) return undefined
  const portions = meal.cookedPortions
  return {
    kind: 'cooked',
    label: `Cook for ${portions}`,
    sentence: `For ${portions} portions${forLater(laterMeals(meal, day, days))}.`,
    portion: `One portion is ${shareOf(portions)} of it (${weight}).`,
  }
}

/** "Tuesday’s lunch" for each meal that eats of a pot on a later day. */
function laterMeals({ recipeId }: PlanMeal, day: number, days: readonly PlanDay[]): string[] {
  return days.flatMap(({ weekday, meals }) =>
    meals
      .filter((meal) => meal.recipeId === recipeId && meal.leftoverFromDay === day)
      .map(({ slot }) => `${capitalised(weekday)}’s ${slotName(slot).toLowerCase()}`),
  )
}

function forLater(later: readonly string[]): string {
  if (later.length === 0) return ''
  return `; ${later.length === 1 ? 'one is' : 'the others are'} for ${later.join(' and ')}`
}

const shares: Readonly<Record<number, string>> = {
  1: 'all',
  2: 'half',
  3: 'a third',
  4: 'a quarter',
}

function shareOf(portions: number): string {
  return shares[portions] ?? `one of ${portions} equal parts`
}

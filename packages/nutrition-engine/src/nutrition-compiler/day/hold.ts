import { waitingMinutes } from '../../recipe-curator/judge-recipe.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { type Dish, type Portion, suitsKinds } from '../dish/portion.ts'
import type { DayGoal } from './day-goal.ts'

/** What a slot of a day is bound to before the search begins. */
export type Hold =
  /** One dish, in any serving or in one near to a given size. */
  | { kind: 'dish'; dish: number; servings?: number; servingSlack?: number }
  /** A portion in settled amounts; where it was cooked on an earlier day, counted from 0, it says when. */
  | { kind: 'portion'; portion: Portion; cookedOn?: number }
  /** A dish that is cooked for later days too and keeps that long. */
  | { kind: 'pot'; keepsDays: number }

/** The dishes that may stand in a slot on a day. */
export function dishesFor(
  slot: Slot,
  dishes: readonly Dish[],
  goal: DayGoal,
  hold: Hold | undefined,
): readonly Dish[] {
  if (hold?.kind === 'dish') return dishes.filter(({ index }) => index === hold.dish)
  const suited = dishes.filter(
    (dish) =>
      suitsKinds(dish, slot.kinds) && isInTime(dish, goal) && !dish.candidate.isOnlyForFixedMeals,
  )
  return hold?.kind === 'pot' ? suited.filter((dish) => isForPot(dish, hold.keepsDays)) : suited
}

/** Whether a dish is on the table within the day's limit. */
export function isInTime(dish: Dish, { minutes }: Pick<DayGoal, 'minutes'>): boolean {
  return waitingMinutes(dish.candidate.recipe) <= minutes
}

function isForPot({ candidate: { recipe } }: Dish, keepsDays: number): boolean {
  return recipe.batchable && recipe.keepsDays >= keepsDays
}

/** Whether a portion is of the size that a slot is held to. */
export function isOfHeldSize({ servings }: Portion, hold: Hold | undefined): boolean {
  if (hold?.kind !== 'dish' || hold.servings === undefined) return true
  return Math.abs(servings - hold.servings) <= (hold.servingSlack ?? 0)
}

/** What the person fixed, as the holds of a day. */
export function fixedHolds({ fixed }: DayGoal): (Hold | undefined)[] {
  return fixed.map((dish) => (dish === undefined ? undefined : { kind: 'dish', dish }))
}

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
  /** A meal that stays while the rest of its day is made again; see `Firmness`. A locked one keeps its amounts if it can. */
  | { kind: 'kept'; portion: Portion; isLocked: boolean }
  /** A dish that is cooked for later days too and keeps that long; none of those that the later days must not have. */
  | { kind: 'pot'; keepsDays: number; unwanted?: ReadonlySet<number> }

/** How much of a kept meal holds, the firmest first: its amounts, its size, nearly its size, only its dish. */
export const firmnesses = ['amounts', 'size', 'near', 'dish'] as const
export type Firmness = (typeof firmnesses)[number]

/** Servings by which a meal may grow or shrink while it keeps nearly its size. */
export const nearServings = 0.25

/** The dishes that may stand in a slot on a day. */
export function dishesFor(
  slot: Slot,
  dishes: readonly Dish[],
  goal: DayGoal,
  hold: Hold | undefined,
): readonly Dish[] {
  if (hold?.kind === 'dish') return dishes.filter(({ index }) => index === hold.dish)
  if (hold?.kind === 'kept' || hold?.kind === 'portion') return [hold.portion.dish]
  const suited = dishes.filter(
    (dish) =>
      suitsKinds(dish, slot.kinds) &&
      isInTime(dish, goal) &&
      !dish.candidate.isOnlyForFixedMeals &&
      goal.unwanted?.has(dish.index) !== true,
  )
  return hold?.kind === 'pot' ? suited.filter((dish) => isForPot(dish, hold)) : suited
}

/** Whether a dish is on the table within the day's limit. */
export function isInTime(dish: Dish, { minutes }: Pick<DayGoal, 'minutes'>): boolean {
  return waitingMinutes(dish.candidate.recipe) <= minutes
}

function isForPot(
  { index, candidate: { recipe } }: Dish,
  { keepsDays, unwanted }: Extract<Hold, { kind: 'pot' }>,
): boolean {
  return recipe.batchable && recipe.keepsDays >= keepsDays && unwanted?.has(index) !== true
}

/** Whether a portion is of the size that a slot is held to. */
export function isOfHeldSize(
  { servings }: Portion,
  hold: Hold | undefined,
  firmness: Firmness,
): boolean {
  if (hold?.kind === 'kept')
    return Math.abs(servings - hold.portion.servings) <= slackOf(hold, firmness)
  if (hold?.kind !== 'dish' || hold.servings === undefined) return true
  return Math.abs(servings - hold.servings) <= (hold.servingSlack ?? 0)
}

function slackOf({ isLocked }: Extract<Hold, { kind: 'kept' }>, firmness: Firmness): number {
  if (firmness === 'dish') return Number.POSITIVE_INFINITY
  return isLocked && firmness !== 'near' ? 0 : nearServings
}

/** What the slots of a day are bound to before anything is searched: what a change of the plan keeps, and what the person fixed. */
export function settledHolds({ fixed, kept }: DayGoal): (Hold | undefined)[] {
  return fixed.map(
    (dish, slot) => kept?.[slot] ?? (dish === undefined ? undefined : { kind: 'dish', dish }),
  )
}

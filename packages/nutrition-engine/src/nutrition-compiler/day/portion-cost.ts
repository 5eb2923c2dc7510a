import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { Portion } from '../dish/portion.ts'
import { objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'

/** Past this much food on a plate, or of one ingredient in it, a meal is more than most people want to finish. */
const usualGrams = { meal: 900, ingredient: 400 } as const

/** What a portion costs in its slot by itself, whatever stands beside it and on other days. */
export function portionCost(portion: Portion, slot: Slot, goal: DayGoal): number {
  const { energyKcal, servings, isBent, dish } = portion
  const pace = energyKcal / (slot.energyShare * goal.day.targets.energyKcal) - 1
  const doublings = Math.log2(servings)
  return (
    objective.pacing * pace * pace +
    objective.servings * doublings * doublings +
    (isBent ? objective.bent : 0) +
    (dish.candidate.isPreferredCuisine ? 0 : objective.otherCuisine) +
    (dish.candidate.avoided.length > 0 ? objective.avoidedFood : 0) +
    heapCost(portion)
  )
}

/** What a plate costs that is more than people finish, or that has too much of one ingredient. */
export function heapCost({
  grams,
  heaviestGrams,
}: Pick<Portion, 'grams' | 'heaviestGrams'>): number {
  const meal = Math.max(0, grams / usualGrams.meal - 1)
  const ingredient = Math.max(0, heaviestGrams / usualGrams.ingredient - 1)
  return objective.heap * (meal * meal + ingredient * ingredient)
}

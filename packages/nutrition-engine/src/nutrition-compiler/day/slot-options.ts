import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { type Dish, type Portion, suitsKinds } from '../dish/portion.ts'
import { objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'

/**
 * What may stand in one slot of one day, as parallel arrays. Figures are in units of the day's tolerance, so that a
 * difference of 1 is a whole tolerance whatever the figure; `usdaGap` is USDA's energy less ours in percent of the day's.
 */
export type SlotOptions = {
  portions: readonly Portion[]
  protein: Float64Array
  fat: Float64Array
  carbohydrate: Float64Array
  energy: Float64Array
  usdaGap: Float64Array
  /** What the option costs whatever stands beside it. */
  cost: Float64Array
  dish: Int32Array
  source: Int32Array
}

/** One tolerance of each figure, in its own unit; targets of nothing are held to a gram. */
export type Scale = { protein: number; fat: number; carbohydrate: number; energy: number }

/** Half the width of the promised bands. */
export function scaleOf(goal: DayGoal): Scale {
  const { targets } = goal.day
  return {
    protein: Math.max(1, 0.05 * targets.proteinGrams),
    fat: Math.max(1, 0.05 * targets.fatGrams),
    carbohydrate: Math.max(3, 0.05 * targets.availableCarbohydrateGrams),
    energy: Math.max(10, 0.03 * targets.energyKcal),
  }
}

/** How far a slot's energy may be from its share before the meal is odd: narrow at first, wide when nothing fits. */
const usualMeal = { low: 0.55, high: 1.5 } as const
const oddMeal = { low: 0.2, high: 3 } as const

/** How freely portions are chosen: later starts of a day allow more. */
export type Freedom = { bending: boolean; oddMeals: boolean }

/**
 * Every portion that may fill a slot.
 *
 * @param dishCost what a dish costs this day by itself (repetition, cuisine), by dish index
 * @param sources number of each protein source, by name
 */
export function slotOptions(
  slot: Slot,
  dishes: readonly Dish[],
  goal: DayGoal,
  sources: ReadonlyMap<string, number>,
  dishCost: Float64Array,
  freedom: Freedom,
): SlotOptions {
  const share = slot.energyShare * goal.day.targets.energyKcal
  const range = freedom.oddMeals ? oddMeal : usualMeal
  const all = dishes
    .filter((dish) => suitsKinds(dish, slot.kinds))
    .flatMap(({ portions, bent }) => (freedom.bending ? [...portions, ...bent] : portions))
  const inRange = all.filter(
    ({ energyKcal }) => energyKcal >= range.low * share && energyKcal <= range.high * share,
  )
  const portions = inRange.length === 0 ? all : inRange
  const scale = scaleOf(goal)
  const numbers = (of: (portion: Portion) => number) => Float64Array.from(portions, of)
  return {
    portions,
    protein: numbers(({ figures }) => (figures[0] ?? 0) / scale.protein),
    fat: numbers(({ figures }) => (figures[1] ?? 0) / scale.fat),
    carbohydrate: numbers(({ figures }) => (figures[2] ?? 0) / scale.carbohydrate),
    energy: numbers(({ energyKcal }) => energyKcal / scale.energy),
    usdaGap: numbers(
      ({ figures, energyKcal }) =>
        (100 * ((figures[4] ?? 0) - energyKcal)) / goal.day.targets.energyKcal,
    ),
    cost: numbers((portion) => portionCost(portion, share) + (dishCost[portion.dish.index] ?? 0)),
    dish: Int32Array.from(portions, ({ dish }) => dish.index),
    source: Int32Array.from(portions, ({ dish }) => sources.get(dish.candidate.proteinSource) ?? 0),
  }
}

/** Past this much food on a plate, or of one ingredient in it, a meal is more than most people want to finish. */
const usualGrams = { meal: 1000, ingredient: 400 } as const

function heapCost({ grams, heaviestGrams }: Portion): number {
  const meal = Math.max(0, grams / usualGrams.meal - 1)
  const ingredient = Math.max(0, heaviestGrams / usualGrams.ingredient - 1)
  return objective.heap * (meal * meal + ingredient * ingredient)
}

function portionCost(portion: Portion, share: number): number {
  const { energyKcal, servings, isBent } = portion
  const pace = energyKcal / share - 1
  const doublings = Math.log2(servings)
  return (
    objective.pacing * pace * pace +
    objective.servings * doublings * doublings +
    (isBent ? objective.bent : 0) +
    heapCost(portion)
  )
}

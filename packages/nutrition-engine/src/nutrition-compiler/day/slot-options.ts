import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { Dish, Portion } from '../dish/portion.ts'
import type { DayGoal } from './day-goal.ts'
import { mostFor } from './excess.ts'
import { dishesFor, type Firmness, type Hold, isOfHeldSize } from './hold.ts'
import { portionCost } from './portion-cost.ts'

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
  /** Shares of what the day should hold at most. */
  fibre: Float64Array
  sodium: Float64Array
  oil: Float64Array
  /** What the option costs whatever stands beside it on the day, the days around it included. */
  cost: Float64Array
  /** The part of that which no other day changes. */
  ownCost: Float64Array
  dish: Int32Array
  source: Int32Array
  /** Which of the foods that the person likes the dish has, from 1; 0 for none. */
  liking: Int32Array
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

/** The heaviest plate that is looked at while there is another, in grams before cooking; the polish may add a little. Ours. */
export const mostGramsOfMeal = 1200

/** How freely portions are chosen: later starts of a day allow more. */
export type Freedom = { bending: boolean; oddMeals: boolean; firmness: Firmness }

/** What the days around it make of each dish, by dish index. */
export type DishCosts = {
  /** What it costs to have it here: it stood there before, or needs foods that nothing else does. */
  around: Float64Array
  /** What a serving of it is worth for the nutrients that the other days lack. */
  worth: Float64Array
  /** The first of the foods that the person likes which it has, from 1, by dish index; 0 for none. */
  liking: Int32Array
  /** What `around` counts for dishes without each of these foods, from 1; once a day is enough. */
  likingWorth: Float64Array
}

/** For a day that stands alone. */
export function noDishCosts(dishCount: number): DishCosts {
  return {
    around: new Float64Array(dishCount),
    worth: new Float64Array(dishCount),
    liking: new Int32Array(dishCount),
    likingWorth: new Float64Array(1),
  }
}

/** All that the options of a slot are made from. */
export type SlotSetting = {
  dishes: readonly Dish[]
  goal: DayGoal
  /** Number of each protein source, by name. */
  sources: ReadonlyMap<string, number>
  dishCosts: DishCosts
}

/** Every portion that may fill a slot. */
export function slotOptions(
  slot: Slot,
  { dishes, goal, sources, dishCosts }: SlotSetting,
  freedom: Freedom,
  hold: Hold | undefined,
): SlotOptions {
  const share = slot.energyShare * goal.day.targets.energyKcal
  const portions = isSettled(hold, freedom)
    ? [hold.portion]
    : inRange(dishesFor(slot, dishes, goal, hold), share, freedom, hold)
  const scale = scaleOf(goal)
  const most = mostFor(goal)
  const numbers = (of: (portion: Portion) => number) => {
    const values = new Float64Array(portions.length)
    for (let at = 0; at < values.length; at++) values[at] = of(portions[at] as Portion)
    return values
  }
  const ownCost = numbers((portion) => portionCost(portion, slot, goal))
  const aroundCost = ({ dish, servings }: Portion) =>
    (dishCosts.around[dish.index] ?? 0) - servings * (dishCosts.worth[dish.index] ?? 0)
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
    fibre: numbers(({ figures }) => (figures[3] ?? 0) / most.fibreGrams),
    sodium: numbers(({ figures }) => (figures[5] ?? 0) / most.sodiumMg),
    oil: numbers(({ figures }) => (figures[6] ?? 0) / most.oilGrams),
    // What is cooked already costs no more shopping and brings no more choice.
    cost:
      hold?.kind === 'portion'
        ? ownCost
        : ownCost.map((own, at) => own + aroundCost(portions[at] as Portion)),
    ownCost,
    dish: Int32Array.from(portions, ({ dish }) => dish.index),
    liking: Int32Array.from(portions, ({ dish }) => dishCosts.liking[dish.index] ?? 0),
    source: Int32Array.from(portions, ({ dish }) => sources.get(dish.candidate.proteinSource) ?? 0),
  }
}

/** Whether the amounts of a slot are not to be touched. */
function isSettled(
  hold: Hold | undefined,
  { firmness }: Freedom,
): hold is Extract<Hold, { kind: 'kept' | 'portion' }> {
  return (
    hold?.kind === 'portion' || (hold?.kind === 'kept' && hold.isLocked && firmness === 'amounts')
  )
}

/** The portions whose energy and weight suit the slot; all of them where none does. */
function inRange(
  dishes: readonly Dish[],
  share: number,
  freedom: Freedom,
  hold: Hold | undefined,
): readonly Portion[] {
  const { low, high } = freedom.oddMeals ? oddMeal : usualMeal
  const all = dishes
    .flatMap(({ portions, bent }) => (freedom.bending ? [...portions, ...bent] : portions))
    .filter((portion) => isOfHeldSize(portion, hold, freedom.firmness))
  const suited = all.filter(
    ({ energyKcal, grams }) =>
      energyKcal >= low * share && energyKcal <= high * share && grams <= mostGramsOfMeal,
  )
  return suited.length === 0 ? all : suited
}

import type { DayTargets, Metabolism } from '../../metabolic-calculator/metabolism.ts'
import type { Hold } from './hold.ts'
import { type Bands, ownBands, promisedBands } from './tolerances.ts'

/** What a day has to meet. */
export type DayGoal = {
  day: DayTargets
  promised: Bands
  own: Bands
  carbohydrateIsCeiling: boolean
  /** The longest that somebody may wait for a dish on this day, in minutes. */
  minutes: number
  /** Sodium past which the day costs; no band. */
  mostSodiumMg: number
  /** The same of oil, g for each 2,000 kcal. */
  mostOilPer2000Kcal: number
  /** The index of the dish that the person fixed in a slot, by slot; nothing where the search is free. */
  fixed: readonly (number | undefined)[]
  /** What stays where a part of a plan is made again, by slot; left out where the whole day is new. */
  kept?: readonly (Hold | undefined)[]
  /** The indices of dishes that the search must not bring, because they were just turned down here. */
  unwanted?: ReadonlySet<number>
}

/** What the person wishes for one day beside its figures. */
export type DayWishes = Pick<DayGoal, 'fixed' | 'minutes' | 'mostOilPer2000Kcal' | 'mostSodiumMg'>

/**
 * The bands of one day.
 *
 * @param energyFloorKcal the safety floor of a deficit, 0 where none binds
 */
export function dayGoal(
  day: DayTargets,
  metabolism: Metabolism,
  energyFloorKcal: number,
  wishes: DayWishes,
): DayGoal {
  const { carbohydrateIsCeiling } = metabolism
  const rules = { carbohydrateIsCeiling, energyFloorKcal }
  return {
    day,
    promised: promisedBands(day.targets, rules),
    own: ownBands(day.targets, rules),
    carbohydrateIsCeiling,
    ...wishes,
  }
}

/** Whether two days of one plan ask for the same: within a plan the figures differ by the day's energy alone. */
export function isAlike(one: DayGoal, other: DayGoal): boolean {
  if (one === other) return true
  return (
    one.day.targets.energyKcal === other.day.targets.energyKcal &&
    one.minutes === other.minutes &&
    one.fixed.every((dish, slot) => dish === other.fixed[slot]) &&
    one.kept === other.kept &&
    one.unwanted === other.unwanted
  )
}

import type { DayTargets, Metabolism } from '../../metabolic-calculator/metabolism.ts'
import { type Bands, ownBands, promisedBands } from './tolerances.ts'

/** What a day has to meet. */
export type DayGoal = {
  day: DayTargets
  promised: Bands
  own: Bands
  carbohydrateIsCeiling: boolean
}

/**
 * The bands of one day.
 *
 * @param energyFloorKcal the safety floor of a deficit, 0 where none binds
 */
export function dayGoal(day: DayTargets, metabolism: Metabolism, energyFloorKcal: number): DayGoal {
  const { carbohydrateIsCeiling } = metabolism
  const rules = { carbohydrateIsCeiling, energyFloorKcal }
  return {
    day,
    promised: promisedBands(day.targets, rules),
    own: ownBands(day.targets, rules),
    carbohydrateIsCeiling,
  }
}

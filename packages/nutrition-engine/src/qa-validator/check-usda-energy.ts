import type { PlanDay } from '@zero-sum/contracts'
import { partOf, say } from '../say.ts'
import { type Check, checkOf } from './check.ts'
import type { KnownFoods } from './known-foods.ts'
import { recompute } from './recompute.ts'

/** USDA's energy uses factors of its own for each food; over a week of food the two conventions stay this close. */
export const mostApart = 0.05

/** The plan's energy by our convention against USDA's own: a large gap means that a figure or a food is wrong. */
export function checkUsdaEnergy(days: readonly PlanDay[], foods: KnownFoods): Check {
  const all = days.flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients))
  const { energyKcal, usdaEnergyKcal } = recompute(all, foods)
  const gap = energyKcal / usdaEnergyKcal - 1
  const found = say('Our energy is {percent, number, tenths} % off USDA’s own over the plan.', {
    percent: gap * 100,
  })
  const isClose = Math.abs(gap) <= mostApart
  return checkOf('USDA energy', isClose ? [] : [partOf(found)], found, { holdUsdaEnergy: true })
}

import { mostOfDay, objective } from '../objective.ts'
import type { DayGoal } from './day-goal.ts'

/** What a day should hold at most; `oilGrams` are oil, butter and the like. */
export type Limited = { fibreGrams: number; sodiumMg: number; oilGrams: number }

/** The most that a day of this energy should hold, by what the person eats and has; more of it costs. */
export function mostFor({ day, mostSodiumMg, mostOilPer2000Kcal }: DayGoal): Limited {
  const { energyKcal } = day.targets
  return {
    fibreGrams: Math.max(
      mostOfDay.fibreGrams,
      (mostOfDay.fibreGramsPer1000Kcal * energyKcal) / 1000,
    ),
    sodiumMg: mostSodiumMg,
    oilGrams: (mostOilPer2000Kcal * energyKcal) / 2000,
  }
}

const { excessFibre, excessSodium, excessOil } = objective

/** The weights of fibre, sodium and oil, in the order of `excessCost`. */
export const excessWeights: readonly number[] = [excessFibre, excessSodium, excessOil]

/** What a day costs that holds these shares of what it should hold at most; nothing up to a share of 1. */
export function excessCost(fibre: number, sodium: number, oil: number): number {
  let cost = 0
  if (fibre > 1) cost += excessFibre * (fibre - 1) * (fibre - 1)
  if (sodium > 1) cost += excessSodium * (sodium - 1) * (sodium - 1)
  if (oil > 1) cost += excessOil * (oil - 1) * (oil - 1)
  return cost
}

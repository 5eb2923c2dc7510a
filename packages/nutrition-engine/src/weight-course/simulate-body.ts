import { type BodyConstants, bodyConstants, forbesShare } from './body-constants.ts'
import type { StartingBody } from './starting-body.ts'

/** What changes on the first day and stays so. Shares are of energy, 0 to 1; carbohydrate is the available part. */
export type Diet = {
  changeKcal: number
  carbohydrateShareBefore: number
  carbohydrateShare: number
}

export type BodyState = {
  weightKg: number
  fatKg: number
  leanKg: number
  fluidKg: number
  glycogenKg: number
  /** By how much expenditure has adapted, in kcal a day; below zero it has slowed down. */
  adaptationKcal: number
}

/** The stores that follow intake alone, whatever the tissues do. */
type Quick = { fluidKg: number; glycogenKg: number; adaptationKcal: number }

/**
 * The body on each day of a changed diet, day 0 first, by the model of Hall et al. (see `bodyConstants`) in steps of one
 * day by Runge and Kutta's fourth-order method. Salt is taken to stay as it was. The model has no lower bound of safety.
 */
export function simulateBody(
  start: StartingBody,
  diet: Diet,
  days: number,
  constants: BodyConstants = bodyConstants,
): BodyState[] {
  const quickSlopes = slopesOfQuick(start, diet, constants)
  const leanSlope = slopeOfLean(start, diet, constants)
  const { fluidKg } = start
  let quick: Quick = { fluidKg, glycogenKg: constants.glycogenKg, adaptationKcal: 0 }
  let leanKg = start.leanKg
  const states = [stateOf(start, quick, leanKg, constants)]
  for (let day = 1; day <= days; day++) {
    const next: Quick = {
      fluidKg: step(quickSlopes.fluidKg, quick.fluidKg),
      glycogenKg: step(quickSlopes.glycogenKg, quick.glycogenKg),
      adaptationKcal: step(quickSlopes.adaptationKcal, quick.adaptationKcal),
    }
    const along = [quick, between(quick, next), next] as const
    leanKg = step((lean, half) => leanSlope(lean, along[half]), leanKg)
    quick = next
    states.push(stateOf(start, quick, leanKg, constants))
  }
  return states
}

/** One day of Runge and Kutta; `half` counts the half days that have passed. */
function step(slope: (value: number, half: 0 | 1 | 2) => number, value: number): number {
  const first = slope(value, 0)
  const second = slope(value + first / 2, 1)
  const third = slope(value + second / 2, 1)
  const fourth = slope(value + third, 2)
  return value + (first + 2 * second + 2 * third + fourth) / 6
}

function between(one: Quick, other: Quick): Quick {
  return {
    fluidKg: (one.fluidKg + other.fluidKg) / 2,
    glycogenKg: (one.glycogenKg + other.glycogenKg) / 2,
    adaptationKcal: (one.adaptationKcal + other.adaptationKcal) / 2,
  }
}

function slopesOfQuick(
  start: StartingBody,
  diet: Diet,
  constants: BodyConstants,
): Readonly<Record<keyof Quick, (value: number) => number>> {
  const { before, now } = carbohydrateKcal(start, diet)
  const excreted = constants.sodiumOfCarbohydrateMg * (1 - now / before)
  return {
    adaptationKcal: (kcal) =>
      (constants.adaptationShare * diet.changeKcal - kcal) / constants.adaptationDays,
    fluidKg: (kg) =>
      (-constants.sodiumExcretionMgPerLitre * (kg - start.fluidKg) - excreted) /
      constants.sodiumMgPerLitre,
    glycogenKg: (kg) => glycogenSlope(kg, before, now, constants),
  }
}

function carbohydrateKcal(start: StartingBody, diet: Diet): { before: number; now: number } {
  return {
    before: diet.carbohydrateShareBefore * start.expenditureKcal,
    now: diet.carbohydrateShare * (start.expenditureKcal + diet.changeKcal),
  }
}

function glycogenSlope(kg: number, before: number, now: number, constants: BodyConstants): number {
  const used = before * (kg / constants.glycogenKg) ** 2
  return (now - used) / constants.glycogenKcalPerKg
}

/**
 * How lean tissue changes a day, from the energy balance. What movement costs per kg (δ) and the constant part of
 * expenditure (K) follow from the beginning, where intake and expenditure are the same.
 */
function slopeOfLean(
  start: StartingBody,
  diet: Diet,
  constants: BodyConstants,
): (leanKg: number, quick: Quick) => number {
  const { restingFatKcalPerKg, restingLeanKcalPerKg, thermicShare } = constants
  const { before, now } = carbohydrateKcal(start, diet)
  const movementKcal = (1 - thermicShare) * start.expenditureKcal - start.restingKcal
  const movementPerKg = movementKcal / start.weightKg
  const tissuesKcal = restingLeanKcalPerKg * start.leanKg + restingFatKcalPerKg * start.fatKg
  const constantKcal = start.expenditureKcal - tissuesKcal - movementKcal
  const share = forbesShare(constants)
  const leanCost = (1 + constants.buildingLeanKcalPerKg / constants.leanKcalPerKg) * share
  const fatCost = 1 + constants.buildingFatKcalPerKg / constants.fatKcalPerKg
  return (leanKg, quick) => {
    const { weightKg, fatKg } = stateOf(start, quick, leanKg, constants)
    const stored =
      constants.glycogenFluxKcalPerKg * glycogenSlope(quick.glycogenKg, before, now, constants)
    const used =
      constantKcal +
      movementPerKg * weightKg +
      thermicShare * diet.changeKcal +
      quick.adaptationKcal +
      restingLeanKcalPerKg * leanKg +
      restingFatKcalPerKg * fatKg
    const left = start.expenditureKcal + diet.changeKcal - stored - used
    return ((share / constants.leanKcalPerKg) * left) / (leanCost + fatCost * fatKg)
  }
}

function stateOf(
  start: StartingBody,
  quick: Quick,
  leanKg: number,
  constants: BodyConstants,
): BodyState {
  const leanKcal = constants.leanKcalPerKg * (leanKg - start.leanKg)
  const fatKg = start.fatKg * Math.exp(leanKcal / (constants.fatKcalPerKg * forbesShare(constants)))
  const glycogenKg = (1 + constants.waterPerGlycogen) * quick.glycogenKg
  return { weightKg: leanKg + fatKg + quick.fluidKg + glycogenKg, fatKg, leanKg, ...quick }
}

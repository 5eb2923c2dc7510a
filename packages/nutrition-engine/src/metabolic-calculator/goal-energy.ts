import type { GoalType, Sex } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { listOf, part, type Sentence, say } from '../say.ts'
import type { DeficitLimit } from './deficit-limits.ts'
import { type Adjustment, rounded } from './explanation.ts'

/** Energy in a kilogram of body weight: Wishnofsky, Am J Clin Nutr 1958;6:542–546. Good for weeks, not for a year. */
export const kcalPerKgBodyWeight = 7700
const daysPerWeek = 7

/**
 * The most that a cut may take from a day. 500 to 750 kcal is what AHA/ACC/TOS 2013 (Jensen et al., Circulation
 * 2014;129:S102–S138) prescribe; the share keeps small people from losing a third of their food. The share is a
 * convention.
 */
export const largestDeficit = { shareOfExpenditure: 0.25, kcal: 750 } as const
/** The most that a bulk may add to a day: a convention of sports nutrition (10 to 15 %, or 500 kcal). */
export const largestSurplus = { shareOfExpenditure: 0.15, kcal: 500 } as const

/** Least energy of a day in a deficit, in kcal: the lower ends of the ranges in AHA/ACC/TOS 2013. */
export const floorKcal = { female: 1200, male: 1500 } as const satisfies Record<Sex, number>

/** The change of body weight in kg a week that a daily energy difference in kcal stands for. */
export function rateOfKcal(kcalPerDay: number): number {
  return (kcalPerDay * daysPerWeek) / kcalPerKgBodyWeight
}

/** The daily energy difference in kcal that a change of body weight in kg a week stands for. */
export function kcalOfRate(rateKgPerWeek: number): number {
  return (rateKgPerWeek * kcalPerKgBodyWeight) / daysPerWeek
}

/** The least energy in kcal for any one day: the floor, or the goal itself where that is lower already. */
export function leastDayKcal(sex: Sex, goalKcal: number): number {
  return Math.min(floorKcal[sex], goalKcal)
}

export type GoalEnergyInput = {
  sex: Sex
  expenditureKcal: number
  goal: GoalType
  rateKgPerWeek: number
  /** Limits on a cut that follow from who the person is; see `deficitLimits`. */
  personalLimits?: readonly DeficitLimit[]
}
export type GoalEnergy = { goalKcal: number; formula: Said; adjustments: Adjustment[] }

/** Average energy in kcal a day for the goal, clipped and floored, with every change to the wish. */
export function goalEnergy(input: GoalEnergyInput): GoalEnergy {
  if (input.goal === 'cut') return cutEnergy(input)
  if (input.goal === 'bulk') return bulkEnergy(input)
  const adjustments: Adjustment[] =
    input.rateKgPerWeek === 0
      ? []
      : [
          {
            rule: 'maintain_has_no_rate',
            wished: input.rateKgPerWeek,
            given: 0,
            ...say(
              'You chose to keep your weight, so the {rate, number} kg a week is left out. Choose "cut" or "bulk" to change your weight.',
              { rate: rounded(input.rateKgPerWeek, 2) },
            ),
          },
        ]
  return { goalKcal: input.expenditureKcal, formula: part('expenditure, unchanged'), adjustments }
}

function cutEnergy(input: GoalEnergyInput): GoalEnergy {
  const { sex, expenditureKcal, rateKgPerWeek, personalLimits = [] } = input
  const wishedKcal = kcalOfRate(rateKgPerWeek)
  const limits = [
    {
      kcal: largestDeficit.shareOfExpenditure * expenditureKcal,
      words: part('25 % of what you use'),
    },
    { kcal: largestDeficit.kcal, words: part('750 kcal') },
    ...personalLimits,
  ]
  const limit = limits.reduce((least, other) => (other.kcal < least.kcal ? other : least))
  const deficitKcal = Math.min(wishedKcal, limit.kcal)
  const adjustments: Adjustment[] = []
  if (deficitKcal < wishedKcal)
    adjustments.push({
      rule: 'deficit_limit',
      wished: wishedKcal,
      given: deficitKcal,
      ...say(
        'Losing {rate, number} kg a week would take {wished, number} kcal a day. We take off no more than {limit}; that leaves a deficit of {given, number} kcal, about {givenRate, number} kg a week.',
        {
          rate: rounded(rateKgPerWeek, 2),
          wished: rounded(wishedKcal),
          limit: limit.words,
          given: rounded(deficitKcal),
          givenRate: rounded(rateOfKcal(deficitKcal), 2),
        },
      ),
    })
  const cutKcal = expenditureKcal - deficitKcal
  const leastKcal = Math.min(floorKcal[sex], expenditureKcal)
  if (cutKcal < leastKcal) {
    const why = floorReached(expenditureKcal, floorKcal[sex])
    adjustments.push({ rule: 'energy_floor', wished: cutKcal, given: leastKcal, ...why })
  }
  const goalKcal = Math.max(cutKcal, leastKcal)
  return {
    goalKcal,
    formula: part(
      '{used, number} − {deficit, number} kcal (7,700 kcal/kg × {rate, number} kg a week ÷ 7, held to {limits}; and the floor of {floor, number} kcal)',
      {
        used: rounded(expenditureKcal),
        deficit: rounded(expenditureKcal - goalKcal),
        rate: rounded(rateKgPerWeek, 2),
        limits: listOf(
          limits.map(({ words }) => words),
          'semicolon',
        ),
        floor: floorKcal[sex],
      },
    ),
    adjustments,
  }
}

function floorReached(expenditureKcal: number, floor: number): Sentence {
  const used = rounded(expenditureKcal)
  const deficitKcal = expenditureKcal - floor
  if (deficitKcal <= 0)
    return say(
      'You use {used, number} kcal a day, less than the {floor, number} kcal below which no day of a cut goes, so nothing is taken off. More movement would make room for a deficit.',
      { used, floor },
    )
  return say(
    'No day of a cut goes below {floor, number} kcal, so the deficit is {given, number} kcal, about {givenRate, number} kg a week.',
    { floor, given: rounded(deficitKcal), givenRate: rounded(rateOfKcal(deficitKcal), 2) },
  )
}

function bulkEnergy({ expenditureKcal, rateKgPerWeek }: GoalEnergyInput): GoalEnergy {
  const wishedKcal = kcalOfRate(rateKgPerWeek)
  const shareKcal = largestSurplus.shareOfExpenditure * expenditureKcal
  const surplusKcal = Math.min(wishedKcal, shareKcal, largestSurplus.kcal)
  const adjustments: Adjustment[] = []
  if (surplusKcal < wishedKcal) {
    const limit = shareKcal < largestSurplus.kcal ? part('15 % of what you use') : part('500 kcal')
    adjustments.push({
      rule: 'surplus_limit',
      wished: wishedKcal,
      given: surplusKcal,
      ...say(
        'Gaining {rate, number} kg a week would take {wished, number} kcal a day more; a surplus is held to {limit}, {given, number} kcal, about {givenRate, number} kg a week, so that more of it is muscle.',
        {
          rate: rounded(rateKgPerWeek, 2),
          wished: rounded(wishedKcal),
          limit,
          given: rounded(surplusKcal),
          givenRate: rounded(rateOfKcal(surplusKcal), 2),
        },
      ),
    })
  }
  return {
    goalKcal: expenditureKcal + surplusKcal,
    formula: part(
      '{used, number} + {surplus, number} kcal (7,700 kcal/kg × {rate, number} kg a week ÷ 7, held to 15 % and 500 kcal)',
      {
        used: rounded(expenditureKcal),
        surplus: rounded(surplusKcal),
        rate: rounded(rateKgPerWeek, 2),
      },
    ),
    adjustments,
  }
}

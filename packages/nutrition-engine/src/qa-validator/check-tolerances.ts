import type { DayFigures, PlanDay, Qa } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { part, type Sentence, say } from '../say.ts'
import { type Check, checkOf } from './check.ts'
import type { KnownFoods } from './known-foods.ts'
import { recompute } from './recompute.ts'

type Held = keyof Qa['worstDeviation']

/** The promise to a person: ±3 % energy, ±5 % protein and fat, ±5 % or ±3 g of carbohydrate, whichever is more. */
const rules: Readonly<Record<Held, { check: string; share: number; grams: number }>> = {
  energyKcal: { check: 'energy', share: 0.03, grams: 0 },
  proteinGrams: { check: 'protein', share: 0.05, grams: 0 },
  fatGrams: { check: 'fat', share: 0.05, grams: 0 },
  availableCarbohydrateGrams: { check: 'carbohydrate', share: 0.05, grams: 3 },
}
const held = Object.keys(rules) as Held[]

export type Deviations = { checks: Check[]; worstDeviation: Qa['worstDeviation'] }

/**
 * Whether every day lies within tolerance of its targets, from its grams alone, and by how much the worst one is off.
 *
 * @param carbohydrateIsCeiling keto: carbohydrate may not exceed its target, and may fall below it
 */
export function checkTolerances(
  days: readonly PlanDay[],
  foods: KnownFoods,
  carbohydrateIsCeiling: boolean,
): Deviations {
  const totals = days.map((day) =>
    recompute(
      day.meals.flatMap(({ ingredients }) => ingredients),
      foods,
    ),
  )
  const worstDeviation = {} as Qa['worstDeviation']
  const checks = held.map((figure) => {
    const isCeiling = carbohydrateIsCeiling && figure === 'availableCarbohydrateGrams'
    let worst = 0
    const breaches: Said[] = []
    for (const [at, day] of days.entries()) {
      const total = totals[at]?.[figure] ?? Number.NaN
      const off = total - day.targets[figure]
      const deviation = isCeiling
        ? Math.max(0, off / day.targets[figure])
        : off / day.targets[figure]
      if (!(Math.abs(deviation) <= Math.abs(worst))) worst = deviation
      if (!isWithin(figure, off, day.targets, isCeiling))
        breaches.push(
          part('Day {day, number} has {total, number, tenths} against {target, number, tenths}.', {
            day: day.day,
            total,
            target: day.targets[figure],
          }),
        )
    }
    worstDeviation[figure] = Math.round(worst * 1e5) / 1e5
    return checkOf(rules[figure].check, breaches, describe(figure, worst, isCeiling))
  })
  return { checks, worstDeviation }
}

function isWithin(figure: Held, off: number, targets: DayFigures, isCeiling: boolean): boolean {
  if (isCeiling) return off <= 0
  const { share, grams } = rules[figure]
  return Math.abs(off) <= Math.max(share * targets[figure], grams)
}

function describe(figure: Held, worst: number, isCeiling: boolean): Sentence {
  if (isCeiling) return { detail: 'No day is over its ceiling.' }
  return say(
    'Every day is within ±{share, number} %; the worst is {sign}{worst, number, tenths} %.',
    {
      share: rules[figure].share * 100,
      sign: worst < 0 ? '−' : '+',
      worst: Math.abs(worst * 100),
    },
  )
}

import type { DayFigures } from '@zero-sum/contracts'
import { expenditureKcal, restingKcal } from '../../targets/body.ts'
import { floors, goalKcal } from '../../targets/goal.ts'
import { isKeto } from '../../targets/macros.ts'
import type { Breach } from '../breach.ts'
import type { Rule } from '../evidence.ts'

/** Targets are printed with two decimals. */
const rounding = 0.006

/** The plan's targets are those that the rules give. */
export const judgeTargets: Rule = ({ days }) =>
  days.flatMap(({ day, where, expected }) => {
    if (expected === undefined) return []
    const names = Object.keys(expected.targets) as (keyof DayFigures)[]
    return names.flatMap((name) => {
      const [stated, right] = [day.targets[name], expected.targets[name]]
      if (Math.abs(stated - right) <= rounding) return []
      const detail = `${name} ${stated} instead of ${right.toFixed(2)}`
      return [{ kind: 'targets' as const, where, detail }]
    })
  })

/** What the plan says of the person's energy at rest, in all and as the goal is what the rules give. */
export const judgeEnergy: Rule = ({ intake, plan }) => {
  const right = {
    restingKcal: restingKcal(intake),
    expenditureKcal: expenditureKcal(intake),
    goalKcal: goalKcal(intake),
  }
  return (Object.keys(right) as (keyof typeof right)[]).flatMap((name) => {
    const stated = plan.metabolic[name]
    if (Math.abs(stated - right[name]) <= rounding) return []
    const detail = `${name} ${stated} instead of ${right[name].toFixed(2)}`
    return [{ kind: 'targets' as const, where: 'metabolic', detail }]
  })
}

/** The tolerances that are promised: energy ±3 %, macronutrients ±5 % or 3 g of carbohydrate; on keto a ceiling. */
export const tolerances = { energy: 0.03, macronutrient: 0.05, carbohydrateGrams: 3 } as const

/** Each day, as USDA counts its grams, is within the tolerances around the judge's own targets. */
export const judgeTolerance: Rule = ({ intake, days }) =>
  days.flatMap(({ sums, where, expected }) => {
    if (expected === undefined) return []
    const { targets } = expected
    const breaches: Breach[] = []
    const hold = (name: keyof DayFigures, low: number, high: number) => {
      if (sums[name] >= low - rounding && sums[name] <= high + rounding) return
      const detail = `${name} ${sums[name].toFixed(2)}, not in ${low.toFixed(2)} to ${high.toFixed(2)}`
      breaches.push({ kind: 'tolerance', where, detail })
    }
    const around = (name: keyof DayFigures, room: number) =>
      hold(name, targets[name] - room, targets[name] + room)
    around('energyKcal', tolerances.energy * targets.energyKcal)
    around('proteinGrams', tolerances.macronutrient * targets.proteinGrams)
    around('fatGrams', tolerances.macronutrient * targets.fatGrams)
    const carbohydrate = targets.availableCarbohydrateGrams
    if (isKeto(intake)) hold('availableCarbohydrateGrams', 0, carbohydrate)
    else
      around(
        'availableCarbohydrateGrams',
        Math.max(tolerances.macronutrient * carbohydrate, tolerances.carbohydrateGrams),
      )
    return breaches
  })

/**
 * No day of a cut is meant to be under the floor (or under expenditure where that is less), and what it holds is under it
 * by no more than the tolerance.
 */
export const judgeFloor: Rule = ({ intake, days }) => {
  if (intake.goal.type !== 'cut') return []
  const floor = Math.min(floors[intake.sex], expenditureKcal(intake))
  return days.flatMap(({ day, sums, where }) => {
    const isMeant = day.targets.energyKcal < floor - rounding
    const isHeld = sums.energyKcal < floor * (1 - tolerances.energy) - rounding
    if (!isMeant && !isHeld) return []
    const detail = `target ${day.targets.energyKcal}, held ${sums.energyKcal.toFixed(0)} kcal, floor ${floor.toFixed(0)}`
    return [{ kind: 'floor', where, detail }]
  })
}

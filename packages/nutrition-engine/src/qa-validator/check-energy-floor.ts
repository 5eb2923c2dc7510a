import type { PlanDay, Sex } from '@zero-sum/contracts'
import { part, say } from '../say.ts'
import { type Check, checkOf } from './check.ts'
import type { KnownFoods } from './known-foods.ts'
import { recompute } from './recompute.ts'

/** Least energy of a day in a deficit: lower ends of AHA/ACC/TOS 2013 (Jensen et al., Circulation 2014;129:S102–S138). */
const floors: Readonly<Record<Sex, number>> = { female: 1200, male: 1500 }

/**
 * On a cut no day falls below the floor for the sex, or below its target where that is lower already, which only
 * happens to people who use less than the floor.
 */
export function checkEnergyFloor(
  days: readonly PlanDay[],
  foods: KnownFoods,
  person: { sex: Sex; isCut: boolean },
): Check {
  const check = 'energy floor'
  if (!person.isCut) return checkOf(check, [], { detail: 'No deficit, so no floor binds.' })
  const floor = floors[person.sex]
  const breaches = days.flatMap(({ day, meals, targets }) => {
    const least = Math.min(floor, targets.energyKcal)
    const { energyKcal } = recompute(
      meals.flatMap(({ ingredients }) => ingredients),
      foods,
    )
    return energyKcal < least
      ? [
          part('Day {day, number} has {kcal, number} of at least {least, number} kcal.', {
            day,
            kcal: Math.round(energyKcal),
            least: Math.round(least),
          }),
        ]
      : []
  })
  return checkOf(
    check,
    breaches,
    say('No day falls below {floor, number} kcal or its own target.', { floor }),
  )
}

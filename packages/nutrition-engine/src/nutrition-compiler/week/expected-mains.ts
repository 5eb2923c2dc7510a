import type { NormalizedIntake } from '../../intake-normalizer/normalized-intake.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { Dish } from '../dish/portion.ts'
import { fishMeals, fromAnimals, fromTheSea, meatShare, weekObjective } from './week-objective.ts'

/** So many mains of a plan should live on one of these protein sources; each that is missing costs. */
export type ExpectedMains = {
  sources: readonly string[]
  mains: number
  /** Of each that is missing. */
  cost: number
}

/**
 * What somebody with this diet expects to find in a plan without having to say so: fish where they eat it, and meat or fish
 * in half of the mains where they chose no diet without it.
 */
export function expectedMains(
  { diet }: Pick<NormalizedIntake, 'diet'>,
  dishes: readonly Dish[],
  slots: readonly Slot[],
  dayCount: number,
): ExpectedMains[] {
  const places = dayCount * slots.filter(({ kinds }) => kinds.includes('main')).length
  const fish = {
    sources: fromTheSea,
    mains: Math.round((fishMeals * dayCount) / 7),
    cost: weekObjective.missingFish / fishMeals,
  }
  const meat = {
    sources: fromAnimals,
    mains: Math.round(meatShare * places),
    cost: weekObjective.missingMeat,
  }
  const eatsMeat = diet === 'omnivore' || diet === 'paleo'
  return [fish, ...(eatsMeat ? [meat] : [])].filter(({ sources }) =>
    // What the person would rather not have is not missed.
    dishes.some(
      ({ candidate: { avoided, proteinSource } }) =>
        avoided.length === 0 && sources.includes(proteinSource),
    ),
  )
}

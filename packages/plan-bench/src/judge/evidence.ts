import type { Intake, Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import { type ExpectedDay, expectTargets } from '../targets/expect-targets.ts'
import type { UsdaFood } from '../usda/read-usda.ts'
import { type Sums, sumFigures } from '../usda/sum-figures.ts'
import type { Breach } from './breach.ts'

/** What is handed to the judge. */
export type Case = {
  intake: Intake
  /** Of `sane` wishes more is asked. */
  isSane: boolean
  plan: Plan
  html: string
}

/** What the judge knows of the world: USDA's foods, and the skill that each recipe asks for. */
export type World = {
  foods: ReadonlyMap<string, UsdaFood>
  skills: ReadonlyMap<string, number>
}

export type JudgedMeal = { meal: PlanMeal; where: string; sums: Sums }
export type JudgedDay = {
  day: PlanDay
  where: string
  meals: JudgedMeal[]
  sums: Sums
  /** Nothing where the plan has more days than were asked for. */
  expected: ExpectedDay | undefined
}

/** A case with all that the rules need, worked out once and only from the intake, the grams and USDA's tables. */
export type Evidence = Case & World & { days: JudgedDay[] }

export type Rule = (evidence: Evidence) => Breach[]

/** Prepares a case. */
export function gatherEvidence(one: Case, world: World): Evidence {
  const expected = expectTargets(one.intake)
  const days = one.plan.days.map((day, at) => {
    const where = `day ${at + 1}`
    const meals = day.meals.map((meal) => ({
      meal,
      where: `${where}, ${meal.slot}, ${meal.name}`,
      sums: sumFigures(meal.ingredients, world.foods),
    }))
    const sums = sumFigures(
      day.meals.flatMap(({ ingredients }) => ingredients),
      world.foods,
    )
    return { day, where, meals, sums, expected: expected[at] }
  })
  return { ...one, ...world, days }
}

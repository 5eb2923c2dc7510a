import { type Intake, type Plan, planSchema, type WeightCourse } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../metabolic-calculator/calculate-metabolism.ts'
import { IntakeRefused } from '../refusal.ts'
import { checkGroceryList } from './check-grocery-list.ts'
import { checkSaid } from './check-said.ts'
import { checkGroceryWords, checkSentences } from './check-words.ts'
import { knownFoods } from './known-foods.ts'
import { validatePlan } from './validate-plan.ts'

/** A rule that a delivered plan breaks, with what was found. */
export type PlanFault = { check: string; detail: string }

/**
 * Checks a plan that comes from somewhere else, before it is stored: its schema, and against the person's intake every
 * rule that made it, all worked out again. Nothing that the plan claims about itself is believed.
 *
 * @returns the faults; none when the plan is good
 */
export function verifyDeliveredPlan(plan: Plan, intake: Intake, catalogue: Catalogue): PlanFault[] {
  const parsed = planSchema.safeParse(plan)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({
      check: 'schema',
      detail: `${path.join('.')}: ${message}`,
    }))
  try {
    return faultsOf(parsed.data, intake, catalogue)
  } catch (error) {
    if (!(error instanceof IntakeRefused)) throw error
    return [{ check: 'intake', detail: error.problem.detail }]
  }
}

function faultsOf(plan: Plan, intake: Intake, catalogue: Catalogue): PlanFault[] {
  const normalized = normalizeIntake(intake, catalogue)
  const metabolism = calculateMetabolism(normalized)
  const { checks, qa } = validatePlan(plan.days, normalized, metabolism, catalogue)
  const faults = [
    ...checks,
    checkGroceryList(plan.groceryList, plan.days, knownFoods(catalogue)),
    checkGroceryWords(plan.groceryList, normalized),
    checkSentences(plan, normalized),
    checkSaid(plan),
  ]
    .filter(({ passed }) => !passed)
    .map(({ check, detail }) => ({ check, detail }))
  if (plan.qa.status !== 'passed')
    faults.push({ check: 'qa', detail: 'The plan says itself that it has not passed its checks.' })
  if (JSON.stringify(plan.qa.worstDeviation) !== JSON.stringify(qa.worstDeviation))
    faults.push({ check: 'qa', detail: 'The plan states other deviations than its grams give.' })
  if (Math.abs(plan.metabolic.goalKcal - metabolism.profile.goalKcal) > 0.01)
    faults.push({
      check: 'metabolic',
      detail: 'The plan states another goal than the intake gives.',
    })
  const stated = plan.metabolic.carbohydrateIsCeiling
  if (stated !== undefined && stated !== metabolism.carbohydrateIsCeiling)
    faults.push({
      check: 'metabolic',
      detail: 'The plan states otherwise than the intake whether its carbohydrate is a ceiling.',
    })
  if (!isCourse(plan.metabolic.weightCourse, metabolism.profile.weightCourse))
    faults.push({
      check: 'metabolic',
      detail: 'The plan states another course of the weight than the intake gives.',
    })
  return faults
}

/** Figures of a course have one decimal, and a worker of another build may round the last one the other way. */
const courseSlackKg = 0.11

/** Whether a stated course is the one of the intake. An older worker states none, which is no fault. */
function isCourse(stated: WeightCourse | undefined, own: WeightCourse | undefined): boolean {
  if (stated === undefined || own === undefined) return stated === undefined
  if (stated.points.length !== own.points.length) return false
  return stated.points.every((point, at) => {
    const other = own.points[at]
    if (other === undefined || point.week !== other.week) return false
    const gaps = [point.kg - other.kg, point.lowKg - other.lowKg, point.highKg - other.highKg]
    return gaps.every((gap) => Math.abs(gap) <= courseSlackKg)
  })
}

import type { Intake } from '@zero-sum/contracts'
import { bodyMass } from '../targets/body.ts'
import { weeklyRate } from '../targets/goal.ts'
import { mustRefuse } from '../targets/must-refuse.ts'

/** The share of body weight that a moderate rate moves a week. */
const moderateShare = 0.007

/**
 * Whether these are wishes that a good planner must meet: an adult of up to 80 years with a body mass index from 18.5 to 40,
 * no refusing condition, a moderate rate, at most two allergies and two exclusions, time and skill to cook, 3 to 5 meals.
 */
export function isSane(intake: Intake): boolean {
  const bmi = bodyMass(intake)
  return (
    intake.age <= 80 &&
    bmi >= 18.5 &&
    bmi <= 40 &&
    mustRefuse(intake).length === 0 &&
    weeklyRate(intake) <= moderateShare * intake.weightKg &&
    intake.allergies.length <= 2 &&
    intake.exclusions.length <= 2 &&
    intake.prepTimeMaxMin >= 20 &&
    intake.cookingSkill >= 3 &&
    intake.mealsPerDay >= 3 &&
    intake.mealsPerDay <= 5
  )
}

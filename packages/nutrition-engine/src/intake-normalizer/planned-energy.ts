import type { Intake } from '@zero-sum/contracts'
import { defaultRateKgPerWeek } from '../metabolic-calculator/default-rate.ts'
import { deficitLimits } from '../metabolic-calculator/deficit-limits.ts'
import { expenditureKcal } from '../metabolic-calculator/expenditure.ts'
import { goalEnergy } from '../metabolic-calculator/goal-energy.ts'
import { restingEnergy } from '../metabolic-calculator/resting-energy.ts'

export type PlannedEnergy = { restingKcal: number; expenditureKcal: number; targetKcal: number }

/** What this person uses and what a plan would give on average, in kcal a day. */
export function plannedEnergy(intake: Intake): PlannedEnergy {
  const { sex, goal, weightKg } = intake
  const { restingKcal } = restingEnergy(intake)
  const expenditure = expenditureKcal(restingKcal, intake.activityLevel)
  const { goalKcal } = goalEnergy({
    sex,
    expenditureKcal: expenditure,
    goal: goal.type,
    rateKgPerWeek: goal.rateKgPerWeek ?? defaultRateKgPerWeek(goal.type, weightKg),
    personalLimits: deficitLimits(intake, restingKcal),
  })
  return { restingKcal, expenditureKcal: expenditure, targetKcal: goalKcal }
}

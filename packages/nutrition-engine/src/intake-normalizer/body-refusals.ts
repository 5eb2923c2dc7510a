import type { Intake } from '@zero-sum/contracts'
import { defaultRateKgPerWeek, mostLossKgPerWeek } from '../metabolic-calculator/default-rate.ts'
import { expenditureKcal } from '../metabolic-calculator/expenditure.ts'
import { written } from '../metabolic-calculator/explanation.ts'
import { goalEnergy, rateOfKcal } from '../metabolic-calculator/goal-energy.ts'
import { bodyMassIndex } from '../metabolic-calculator/reference-weight.ts'
import { restingEnergy } from '../metabolic-calculator/resting-energy.ts'
import type { SafetyRefusal } from './safety-rule.ts'

/** WHO classes (Technical Report Series 894, 2000): severe thinness, and underweight. */
const severeThinnessBmi = 16
export const underweightBmi = 18.5

/** Less than this many kcal a day belongs under medical supervision (AHA/ACC/TOS 2013). */
const leastUnsupervisedKcal = 800
const daysPerWeek = 7

/** Reasons against a plan that follow from age, size, goal and rate alone. */
export function bodyRefusals(intake: Intake): SafetyRefusal[] {
  const { goal, weightKg, heightCm } = intake
  const refusals: SafetyRefusal[] = []
  const bmi = bodyMassIndex(weightKg, heightCm)
  const energy = plannedEnergy(intake)
  const maintain = {
    detail: 'Ask for a plan that keeps your weight.',
    change: { goal: { type: 'maintain' } },
  }
  const bulk = {
    detail: 'Ask for a plan that gains weight slowly.',
    change: { goal: { type: 'bulk', rateKgPerWeek: 0.25 } },
  }
  if (bmi < severeThinnessBmi) {
    refusals.push({
      severity: 4,
      reason: 'severe_underweight',
      pointer: '/weightKg',
      detail: `At ${written(bmi, 1)} your body mass index is under 16, where eating more must begin carefully and with medical care. Please see a doctor soon; if the height or weight is a slip, correct it.`,
      suggestions: [],
    })
  } else if (goal.type === 'cut') {
    const rateKgPerWeek = goal.rateKgPerWeek ?? defaultRateKgPerWeek('cut', weightKg)
    const { expenditure, targetKcal } = energy
    const lossKg = (rateOfKcal(expenditure - targetKcal) * intake.planDurationDays) / daysPerWeek
    if (bmi < underweightBmi) {
      refusals.push({
        severity: 7,
        reason: 'underweight_cut',
        pointer: '/goal/type',
        detail: `At ${written(bmi, 1)} your body mass index is under 18.5, so losing weight would not be safe, and we do not plan it. We gladly plan to keep or to gain weight.`,
        suggestions: [bulk, maintain],
      })
    } else if (bodyMassIndex(weightKg - lossKg, heightCm) < underweightBmi) {
      refusals.push({
        severity: 7,
        reason: 'cut_to_underweight',
        pointer: '/goal/type',
        detail: `Your body mass index is ${written(bmi, 1)}; this plan would take it under 18.5, which is underweight. You are at the end of what is safe to lose.`,
        suggestions: [maintain],
      })
    }
    const most = mostLossKgPerWeek(weightKg)
    if (rateKgPerWeek > most) {
      const mostKgPerWeek = Math.floor(most * 100) / 100
      refusals.push({
        severity: 9,
        reason: 'rate_too_fast',
        pointer: '/goal/rateKgPerWeek',
        detail: `Losing ${written(rateKgPerWeek, 2)} kg a week is too fast: beyond 1 % of your weight, or 1.5 kg, it costs muscle and health. Up to ${written(mostKgPerWeek, 2)} kg a week is possible.`,
        suggestions: [
          {
            detail: `Lose ${written(mostKgPerWeek, 2)} kg a week at most.`,
            change: { goal: { type: 'cut', rateKgPerWeek: mostKgPerWeek } },
          },
          { detail: 'Leave the rate out for a moderate one.', change: { goal: { type: 'cut' } } },
        ],
      })
    }
  }
  if (energy.targetKcal < leastUnsupervisedKcal) {
    refusals.push({
      severity: 8,
      reason: 'energy_too_low',
      pointer: '/weightKg',
      detail: `These figures give ${written(energy.targetKcal)} kcal a day; less than 800 belongs under medical supervision. If height, weight, age or body fat is a slip, correct it; otherwise please ask a doctor or dietitian.`,
      suggestions: [],
    })
  }
  return refusals
}

/** What this person uses and what a plan would give on average, in kcal a day. */
function plannedEnergy(intake: Intake): { expenditure: number; targetKcal: number } {
  const { sex, goal, weightKg } = intake
  const expenditure = expenditureKcal(restingEnergy(intake).restingKcal, intake.activityLevel)
  const { goalKcal } = goalEnergy({
    sex,
    expenditureKcal: expenditure,
    goal: goal.type,
    rateKgPerWeek: goal.rateKgPerWeek ?? defaultRateKgPerWeek(goal.type, weightKg),
  })
  return { expenditure, targetKcal: goalKcal }
}

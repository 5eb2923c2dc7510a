import type { Intake, Sex } from '@zero-sum/contracts'
import { defaultRateKgPerWeek, mostLossKgPerWeek } from '../metabolic-calculator/default-rate.ts'
import { rounded } from '../metabolic-calculator/explanation.ts'
import { rateOfKcal } from '../metabolic-calculator/goal-energy.ts'
import { bodyMassIndex } from '../metabolic-calculator/reference-weight.ts'
import { part, say } from '../say.ts'
import { type PlannedEnergy, plannedEnergy } from './planned-energy.ts'
import type { SafetyRefusal } from './safety-rule.ts'

/** WHO classes (Technical Report Series 894, 2000): severe thinness, and underweight. */
export const severeThinnessBmi = 16
export const underweightBmi = 18.5

/** Less than this many kcal a day belongs under medical supervision (AHA/ACC/TOS 2013). */
export const leastUnsupervisedKcal = 800
const daysPerWeek = 7

/**
 * Body fat in % from which down no cut is planned: the least that sports medicine holds to be healthy (Turocy et al., J Athl
 * Train 2011;46:322–336).
 */
export const leastFatPercent = { female: 12, male: 5 } as const satisfies Record<Sex, number>

const support = part(
  'If it is hard to stop wanting to weigh less, your doctor or an eating-disorder helpline will listen.',
)

const maintain = {
  detail: 'Ask for a plan that keeps your weight.',
  change: { goal: { type: 'maintain' } },
}
const bulk = {
  detail: 'Ask for a plan that gains weight slowly.',
  change: { goal: { type: 'bulk', rateKgPerWeek: 0.25 } },
}

/** Reasons against a plan that follow from age, size, goal and rate alone. */
export function bodyRefusals(intake: Intake): SafetyRefusal[] {
  const refusals: SafetyRefusal[] = []
  const bmi = bodyMassIndex(intake.weightKg, intake.heightCm)
  const energy = plannedEnergy(intake)
  if (bmi < severeThinnessBmi)
    refusals.push({
      severity: 4,
      reason: 'severe_underweight',
      pointer: '/weightKg',
      ...say(
        'At {bmi, number} your body mass index is under 16, where eating more must begin carefully and with medical care. Please see a doctor soon; if the height or weight is a slip, correct it.',
        { bmi: rounded(bmi, 1) },
      ),
      suggestions: [],
    })
  else if (intake.goal.type === 'cut')
    refusals.push(
      ...underweightRefusals(intake, bmi, energy),
      ...leanRefusals(intake),
      ...rateRefusals(intake),
    )
  if (energy.targetKcal < leastUnsupervisedKcal)
    refusals.push({
      severity: 8,
      reason: 'energy_too_low',
      pointer: '/weightKg',
      ...say(
        'These figures give {kcal, number} kcal a day; less than 800 belongs under medical supervision. If height, weight, age or body fat is a slip, correct it; otherwise please ask a doctor or dietitian.',
        { kcal: rounded(energy.targetKcal) },
      ),
      suggestions: [],
    })
  return refusals
}

function underweightRefusals(
  { weightKg, heightCm, planDurationDays }: Intake,
  bmi: number,
  { expenditureKcal, targetKcal }: PlannedEnergy,
): SafetyRefusal[] {
  const lossKg = (rateOfKcal(expenditureKcal - targetKcal) * planDurationDays) / daysPerWeek
  const common = { severity: 7, pointer: '/goal/type' }
  if (bmi < underweightBmi)
    return [
      {
        ...common,
        reason: 'underweight_cut',
        ...say(
          'At {bmi, number} your body mass index is under 18.5, so losing weight would not be safe, and we do not plan it. We gladly plan to keep or to gain weight. {support}',
          { bmi: rounded(bmi, 1), support },
        ),
        suggestions: [bulk, maintain],
      },
    ]
  if (bodyMassIndex(weightKg - lossKg, heightCm) >= underweightBmi) return []
  return [
    {
      ...common,
      reason: 'cut_to_underweight',
      ...say(
        'Your body mass index is {bmi, number}; this plan would take it under 18.5, which is underweight. You are at the end of what is safe to lose. {support}',
        { bmi: rounded(bmi, 1), support },
      ),
      suggestions: [maintain],
    },
  ]
}

function leanRefusals({ bodyFatPercent, sex }: Intake): SafetyRefusal[] {
  const least = leastFatPercent[sex]
  if (bodyFatPercent === undefined || bodyFatPercent > least) return []
  return [
    {
      severity: 7,
      reason: 'lean_cut',
      pointer: '/goal/type',
      ...say(
        'At {fatPercent, number} % body fat there is none to spare: {least, number} % is about the least that keeps a body well, so we do not plan a loss. If the figure is a slip, correct it. {support}',
        { fatPercent: rounded(bodyFatPercent, 1), least, support },
      ),
      suggestions: [maintain, bulk],
    },
  ]
}

function rateRefusals({ goal, weightKg }: Intake): SafetyRefusal[] {
  const rateKgPerWeek = goal.rateKgPerWeek ?? defaultRateKgPerWeek('cut', weightKg)
  const most = mostLossKgPerWeek(weightKg)
  if (rateKgPerWeek <= most) return []
  const mostKgPerWeek = Math.floor(most * 100) / 100
  return [
    {
      severity: 9,
      reason: 'rate_too_fast',
      pointer: '/goal/rateKgPerWeek',
      ...say(
        'Losing {rate, number} kg a week is too fast: beyond 1 % of your weight, or 1.5 kg, it costs muscle and health. Up to {most, number} kg a week is possible.',
        { rate: rounded(rateKgPerWeek, 2), most: mostKgPerWeek },
      ),
      suggestions: [
        {
          ...say('Lose {most, number} kg a week at most.', { most: mostKgPerWeek }),
          change: { goal: { type: 'cut', rateKgPerWeek: mostKgPerWeek } },
        },
        { detail: 'Leave the rate out for a moderate one.', change: { goal: { type: 'cut' } } },
      ],
    },
  ]
}

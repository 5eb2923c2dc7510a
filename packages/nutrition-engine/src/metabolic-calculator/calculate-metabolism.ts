import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { weightCourse } from '../weight-course/weight-course.ts'
import { defaultRateKgPerWeek } from './default-rate.ts'
import { type DeficitLimit, deficitLimits } from './deficit-limits.ts'
import { activityMultipliers, expenditureKcal } from './expenditure.ts'
import { type Adjustment, type Why, written } from './explanation.ts'
import { type GoalEnergy, goalEnergy } from './goal-energy.ts'
import { macroTargets } from './macro-targets.ts'
import type { DayTargets, Metabolism } from './metabolism.ts'
import { planDays } from './plan-days.ts'
import { bodyMassIndex, referenceWeightKg } from './reference-weight.ts'
import { restingEnergy } from './resting-energy.ts'
import {
  fullTrainingShift,
  leanestDayKcal,
  shiftedTargets,
  type TrainingShift,
  trainingShift,
} from './training-shift.ts'

/**
 * Energy and macronutrient targets for each day of the plan, with every step explained and every change to a wish
 * recorded. All figures are unrounded: energy in kcal a day, macronutrients in grams a day.
 */
export function calculateMetabolism(normalized: NormalizedIntake): Metabolism {
  const { sex, age, heightCm, weightKg, macroStyle, goal } = normalized
  const trainingDayCount = normalized.trainingDays.length
  const resting = restingEnergy(normalized)
  const expenditure = expenditureKcal(resting.restingKcal, normalized.activityLevel)
  const personalLimits = deficitLimits(normalized, resting.restingKcal)
  const energy = goalEnergy({
    sex,
    expenditureKcal: expenditure,
    goal: goal.type,
    rateKgPerWeek: goal.rateKgPerWeek ?? defaultRateKgPerWeek(goal.type, weightKg),
    personalLimits,
  })
  const { goalKcal } = energy
  const referenceKg = referenceWeightKg(weightKg, heightCm)
  const macros = macroTargets({
    macroStyle,
    diet: normalized.diet,
    goal: goal.type,
    age,
    referenceKg,
    goalKcal,
    leanestDayKcal: leanestDayKcal(sex, goalKcal, trainingDayCount),
  })
  const { average } = macros
  const shift = trainingShift({ sex, macroStyle, trainingDayCount, referenceKg, average })
  return {
    profile: {
      restingKcal: resting.restingKcal,
      expenditureKcal: expenditure,
      goalKcal,
      adjustments: [
        ...energy.adjustments,
        ...macros.adjustments,
        ...shiftAdjustments(goalKcal, trainingDayCount, shift),
      ],
      why: [
        {
          step: 'restingKcal',
          value: resting.restingKcal,
          unit: 'kcal/day',
          formula: resting.formula,
          source: `${resting.source}. An estimate: for most people within 10 % of the measured figure, for some not (Frankenfield et al., J Am Diet Assoc 2005;105:775–789)`,
        },
        {
          step: 'expenditureKcal',
          value: expenditure,
          unit: 'kcal/day',
          formula: `${written(resting.restingKcal)} kcal × ${activityMultipliers[normalized.activityLevel]} (${normalized.activityLevel.replace('_', ' ')}, training included)`,
          source: 'Activity multipliers 1.2 to 1.9: a convention without a primary source',
        },
        goalWhy(energy, goal.type === 'cut' ? personalLimits : []),
        referenceWeightWhy(normalized, referenceKg),
        ...macros.why,
        ...shiftWhy(goalKcal, trainingDayCount, shift),
      ],
      weightCourse: weightCourse(normalized, {
        restingKcal: resting.restingKcal,
        expenditureKcal: expenditure,
        goalKcal,
        average,
      }),
    },
    days: dayTargets(normalized, shift, average),
    carbohydrateIsCeiling: macroStyle === 'keto',
  }
}

function dayTargets(
  { planDurationDays, startDate, trainingDays, macroStyle }: NormalizedIntake,
  shift: TrainingShift,
  average: DayTargets['targets'],
): DayTargets[] {
  return planDays(planDurationDays, startDate).map((planDay) => {
    const isTrainingDay = trainingDays.includes(planDay.weekday)
    const plusKcal = isTrainingDay ? shift.plusKcal : -shift.minusKcal
    return { ...planDay, isTrainingDay, targets: shiftedTargets(average, macroStyle, plusKcal) }
  })
}

function goalWhy({ goalKcal, formula }: GoalEnergy, limits: readonly DeficitLimit[]): Why {
  const source =
    '7,700 kcal/kg: Wishnofsky, Am J Clin Nutr 1958;6:542–546; floors and 750 kcal: AHA/ACC/TOS 2013 (Jensen et al., Circulation 2014;129:S102–S138); shares of expenditure: convention'
  return {
    step: 'goalKcal',
    value: goalKcal,
    unit: 'kcal/day',
    formula,
    source: [source, ...limits.map((limit) => limit.source)].join('; '),
  }
}

function referenceWeightWhy(normalized: NormalizedIntake, referenceKg: number): Why {
  const { weightKg, heightCm } = normalized
  const isAdjusted = referenceKg !== weightKg
  const bmi = written(bodyMassIndex(weightKg, heightCm), 1)
  return {
    step: 'referenceWeightKg',
    value: referenceKg,
    unit: 'kg',
    formula: isAdjusted
      ? `BMI ${bmi} is 30 or more: the weight at BMI 25 plus a quarter of the rest of ${weightKg} kg`
      : `body weight (BMI ${bmi} is under 30)`,
    source: 'Adjusted body weight, a clinical convention; BMI classes: WHO 2000',
  }
}

function shiftWhy(goalKcal: number, trainingDayCount: number, shift: TrainingShift): Why[] {
  if (shift.plusKcal === 0) return []
  const source = 'Our own convention: the week’s total is kept'
  return [
    {
      step: 'trainingDayKcal',
      value: goalKcal + shift.plusKcal,
      unit: 'kcal/day',
      formula: `${written(goalKcal)} + ${written(shift.plusKcal)} kcal (8 %, at most 250 kcal), on ${trainingDayCount} of 7 days`,
      source,
    },
    {
      step: 'restDayKcal',
      value: goalKcal - shift.minusKcal,
      unit: 'kcal/day',
      formula: `${written(goalKcal)} − ${written(shift.plusKcal)} × ${trainingDayCount} ÷ ${7 - trainingDayCount} kcal`,
      source,
    },
  ]
}

function shiftAdjustments(
  goalKcal: number,
  trainingDayCount: number,
  shift: TrainingShift,
): Adjustment[] {
  const wished = fullTrainingShift(goalKcal, trainingDayCount).plusKcal
  const given = shift.plusKcal
  // A difference in the last binary places is no change that a person should read about.
  if (wished - given < 0.5) return []
  return [
    {
      rule: 'training_day_shift_limit',
      wished,
      given,
      detail: `Training days would get ${written(wished)} kcal more, but rest days would then be too lean (under the energy floor, over 35 % protein, or less than half their carbohydrate), so it is ${written(given)} kcal.`,
    },
  ]
}

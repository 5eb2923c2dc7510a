import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { listOf, part, say, wordOf } from '../say.ts'
import { weightCourse } from '../weight-course/weight-course.ts'
import { defaultRateKgPerWeek } from './default-rate.ts'
import { type DeficitLimit, deficitLimits } from './deficit-limits.ts'
import { activityMultipliers, expenditureKcal } from './expenditure.ts'
import { type Adjustment, explained, rounded, type Why } from './explanation.ts'
import { type GoalEnergy, goalEnergy } from './goal-energy.ts'
import { macroTargets } from './macro-targets.ts'
import type { DayTargets, Metabolism } from './metabolism.ts'
import { planDays } from './plan-days.ts'
import { bodyMassIndex, referenceWeightKg } from './reference-weight.ts'
import { type RestingEnergy, restingEnergy } from './resting-energy.ts'
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
  const carbohydrateIsCeiling = macroStyle === 'keto'
  const shift = trainingShift({ sex, macroStyle, trainingDayCount, referenceKg, average })
  return {
    profile: {
      restingKcal: resting.restingKcal,
      expenditureKcal: expenditure,
      goalKcal,
      carbohydrateIsCeiling,
      adjustments: [
        ...energy.adjustments,
        ...macros.adjustments,
        ...shiftAdjustments(goalKcal, trainingDayCount, shift),
      ],
      why: [
        restingWhy(resting),
        expenditureWhy(resting, expenditure, normalized),
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
    carbohydrateIsCeiling,
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

function restingWhy({ restingKcal, formula, source }: RestingEnergy): Why {
  return explained(
    { step: 'restingKcal', value: restingKcal, unit: 'kcal/day' },
    {
      formula,
      source: part(
        '{source}. An estimate: for most people within 10 % of the measured figure, for some not (Frankenfield et al., J Am Diet Assoc 2005;105:775–789)',
        { source },
      ),
    },
  )
}

function expenditureWhy(
  { restingKcal }: RestingEnergy,
  expenditure: number,
  { activityLevel }: NormalizedIntake,
): Why {
  return explained(
    { step: 'expenditureKcal', value: expenditure, unit: 'kcal/day' },
    {
      formula: part('{resting, number} kcal × {multiplier, number} ({level}, training included)', {
        resting: rounded(restingKcal),
        multiplier: activityMultipliers[activityLevel],
        level: wordOf('style', activityLevel),
      }),
      source: part('Activity multipliers 1.2 to 1.9: a convention without a primary source'),
    },
  )
}

function goalWhy({ goalKcal, formula }: GoalEnergy, limits: readonly DeficitLimit[]): Why {
  const source = part(
    '7,700 kcal/kg: Wishnofsky, Am J Clin Nutr 1958;6:542–546; floors and 750 kcal: AHA/ACC/TOS 2013 (Jensen et al., Circulation 2014;129:S102–S138); shares of expenditure: convention',
  )
  return explained(
    { step: 'goalKcal', value: goalKcal, unit: 'kcal/day' },
    {
      formula,
      source: part('{sources}', {
        sources: listOf([source, ...limits.map((limit) => limit.source)], 'semicolon'),
      }),
    },
  )
}

function referenceWeightWhy(normalized: NormalizedIntake, referenceKg: number): Why {
  const { weightKg, heightCm } = normalized
  const isAdjusted = referenceKg !== weightKg
  const bmi = rounded(bodyMassIndex(weightKg, heightCm), 1)
  return explained(
    { step: 'referenceWeightKg', value: referenceKg, unit: 'kg' },
    {
      formula: isAdjusted
        ? part(
            'BMI {bmi, number} is 30 or more: the weight at BMI 25 plus a quarter of the rest of {weightKg, number} kg',
            { bmi, weightKg },
          )
        : part('body weight (BMI {bmi, number} is under 30)', { bmi }),
      source: part('Adjusted body weight, a clinical convention; BMI classes: WHO 2000'),
    },
  )
}

function shiftWhy(goalKcal: number, trainingDayCount: number, shift: TrainingShift): Why[] {
  if (shift.plusKcal === 0) return []
  const source = part('Our own convention: the week’s total is kept')
  const figures = {
    goal: rounded(goalKcal),
    plus: rounded(shift.plusKcal),
    days: trainingDayCount,
    others: 7 - trainingDayCount,
  }
  return [
    explained(
      { step: 'trainingDayKcal', value: goalKcal + shift.plusKcal, unit: 'kcal/day' },
      {
        formula: part(
          '{goal, number} + {plus, number} kcal (8 %, at most 250 kcal), on {days, number} of 7 days',
          figures,
        ),
        source,
      },
    ),
    explained(
      { step: 'restDayKcal', value: goalKcal - shift.minusKcal, unit: 'kcal/day' },
      {
        formula: part(
          '{goal, number} − {plus, number} × {days, number} ÷ {others, number} kcal',
          figures,
        ),
        source,
      },
    ),
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
      ...say(
        'Training days would get {wished, number} kcal more, but rest days would then be too lean (under the energy floor, over 35 % protein, or less than half their carbohydrate), so it is {given, number} kcal.',
        { wished: rounded(wished), given: rounded(given) },
      ),
    },
  ]
}

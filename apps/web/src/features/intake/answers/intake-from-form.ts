import { parseTyped } from '../../../lib/parse-typed.ts'
import { allergiesOf } from './allergy-answers.ts'
import type { IntakeForm } from './intake-form.ts'
import { kgPerPound } from './measures.ts'

/**
 * The intake that the answers ask for, as the API takes it: measures in the person's own units (the API converts them once),
 * the rate in kg a week. Whether it is right is for `parseIntake` to say.
 */
export function intakeFromForm(form: IntakeForm): Record<string, unknown> {
  const { allergies, otherAllergies } = allergiesOf(form)
  return withoutUndefined({
    sex: chosen(form.sex),
    age: parseTyped(form.age),
    ...measuresOf(form),
    bodyFatPercent: parseTyped(form.bodyFatPercent),
    goal: withoutUndefined({ type: chosen(form.goalType), rateKgPerWeek: rateKgPerWeek(form) }),
    activityLevel: chosen(form.activityLevel),
    trainingDays: form.trainingDays,
    dietaryStyle: form.dietaryStyle,
    macroStyle: form.dietaryStyle === 'keto' ? 'keto' : form.macroStyle,
    allergies: [...allergies, ...otherAllergies],
    exclusions: form.exclusions,
    avoid: form.avoid,
    prefer: form.prefer,
    cuisinePreferences: form.cuisinePreferences,
    mealsPerDay: parseTyped(form.mealsPerDay),
    snacksPerDay: parseTyped(form.snacksPerDay),
    cookingSkill: parseTyped(form.cookingSkill),
    prepTimeMaxMin: parseTyped(form.prepTimeMaxMin),
    prepTimeByWeekday: minutesByWeekday(form),
    variety: parseTyped(form.variety),
    leftovers: form.leftovers,
    fixedMeals: form.fixedMeals,
    planDurationDays: parseTyped(form.planDurationDays),
    startDate: chosen(form.startDate),
    mayContain: form.mayContain,
    safety: {
      pregnant: form.pregnancy.includes('pregnant'),
      breastfeeding: form.pregnancy.includes('breastfeeding'),
      eatingDisorder: form.eatingDisorder === 'yes',
      conditions: form.conditions.filter((condition) => condition !== 'none'),
      medicines: form.medicines.filter((medicine) => medicine !== 'none'),
    },
  })
}

function measuresOf(form: IntakeForm): Record<string, unknown> {
  if (form.measureSystem === 'metric')
    return { heightCm: parseTyped(form.heightCm), weightKg: parseTyped(form.weightKg) }
  return {
    heightFeet: parseTyped(form.heightFeet),
    heightInches: parseTyped(form.heightInches),
    weightLbs: parseTyped(form.weightLb),
  }
}

/** The wished rate in kg a week; nothing where the goal has none or none was typed. */
export function rateKgPerWeek(
  form: Pick<IntakeForm, 'goalType' | 'measureSystem' | 'rateKg' | 'rateLb'>,
): number | undefined {
  const isMetric = form.measureSystem === 'metric'
  const rate = parseTyped(isMetric ? form.rateKg : form.rateLb)
  if (rate === undefined || form.goalType === '' || form.goalType === 'maintain') return undefined
  return isMetric ? rate : Math.round(rate * kgPerPound * 1000) / 1000
}

function minutesByWeekday({ prepTimeByWeekday }: IntakeForm): Record<string, unknown> {
  const entries = Object.entries(prepTimeByWeekday)
  return withoutUndefined(
    Object.fromEntries(entries.map(([weekday, minutes]) => [weekday, parseTyped(minutes)])),
  )
}

function chosen<value extends string>(value: value | ''): value | undefined {
  return value === '' ? undefined : value
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

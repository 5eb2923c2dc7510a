import { type Intake, intakeSchema } from '@zero-sum/contracts'
import type { IntakeForm } from './intake-form.ts'
import { intakeFromForm } from './intake-from-form.ts'
import { feetAndInches, kgPerPound, typed } from './measures.ts'
import { findOffered } from './offered-allergies.ts'

/**
 * The form after a suggested change to its intake (`{ "goal": { "type": "cut", "rateKgPerWeek": 0.5 } }`). A change that
 * would make no sense to the contract leaves the form as it is.
 */
export function applyChange(form: IntakeForm, change: Record<string, unknown>): IntakeForm {
  const current = intakeFromForm(form)
  // A goal comes whole: one that leaves its rate out asks for the usual rate.
  const goal = 'goal' in change ? { type: form.goalType, ...asRecord(change.goal) } : current.goal
  const parsed = intakeSchema.safeParse({ ...current, ...change, goal })
  if (!parsed.success) return form
  const intake = parsed.data
  const inPounds = form.units === 'imperial'
  const next: IntakeForm = {
    ...form,
    age: String(intake.age),
    bodyFatPercent: typed(intake.bodyFatPercent, 1),
    goalType: intake.goal.type,
    activityLevel: intake.activityLevel,
    trainingDays: intake.trainingDays,
    dietaryStyle: intake.dietaryStyle,
    macroStyle: intake.dietaryStyle === 'keto' ? form.macroStyle : intake.macroStyle,
    ...splitAllergies(intake.allergies),
    mayContain: intake.mayContain,
    exclusions: intake.exclusions,
    cuisinePreferences: intake.cuisinePreferences,
    mealsPerDay: String(intake.mealsPerDay),
    snacksPerDay: String(intake.snacksPerDay),
    cookingSkill: String(intake.cookingSkill),
    prepTimeMaxMin: String(intake.prepTimeMaxMin),
    prepTimeByWeekday: typedMinutes(intake.prepTimeByWeekday),
    variety: String(intake.variety),
    leftovers: intake.leftovers,
    fixedMeals: intake.fixedMeals,
    planDurationDays: String(intake.planDurationDays),
    startDate: intake.startDate ?? '',
  }
  if ('goal' in change) next.rate = typedRate(intake.goal.rateKgPerWeek, inPounds)
  if ('weightKg' in change)
    next.weight = typed(inPounds ? intake.weightKg / kgPerPound : intake.weightKg, 1)
  if ('heightCm' in change) {
    next.heightCm = typed(intake.heightCm, 0)
    Object.assign(next, inPounds ? feetAndInches(intake.heightCm) : {})
  }
  return next
}

function typedRate(rateKgPerWeek: number | undefined, inPounds: boolean): string {
  if (rateKgPerWeek === undefined || !inPounds) return typed(rateKgPerWeek, 2)
  // Rounded down: a rate at a limit must not go over it on the way through pounds.
  return typed(Math.floor((rateKgPerWeek / kgPerPound) * 100) / 100, 2)
}

function typedMinutes(minutes: Intake['prepTimeByWeekday']): IntakeForm['prepTimeByWeekday'] {
  return Object.fromEntries(
    Object.entries(minutes).map(([weekday, value]) => [weekday, typed(value, 0)]),
  )
}

function splitAllergies(
  words: readonly string[],
): Pick<IntakeForm, 'allergies' | 'otherAllergies'> {
  const offered = words.map((word) => findOffered(word))
  return {
    allergies: offered.filter((label) => label !== undefined),
    otherAllergies: words.filter((_, index) => offered[index] === undefined),
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

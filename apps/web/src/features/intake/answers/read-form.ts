import { offeredAllergyLabels } from '@zero-sum/contracts/allergens'
import {
  activityLevels,
  conditions,
  cuisines,
  dietaryStyles,
  goalTypes,
  leftoverChoices,
  macroStyles,
  medicines,
  mostFixedMeals,
  sexes,
  traceChoices,
  weekdays,
} from '@zero-sum/contracts/intake-choices'
import { mealSlots } from '@zero-sum/contracts/meal-slots'
import { emptyIntakeForm, type IntakeField, type IntakeForm } from './intake-form.ts'

type Reader<value> = (written: unknown) => value | undefined

/** Longer than anything that somebody types into a field for a number. */
const longestNumber = 20
const longestWord = 60
/** More than an intake may have, so that one too many is told and not dropped. */
const mostWords = 60

/** How each answer is read from what was kept; what is no answer to its question counts as not answered. */
const readers: { readonly [field in IntakeField]: Reader<IntakeForm[field]> } = {
  measureSystem: oneOf(['metric', 'us']),
  energyUnit: oneOf(['kcal', 'kj']),
  sex: oneOf(['', ...sexes]),
  age: number,
  heightCm: number,
  heightFeet: number,
  heightInches: number,
  weightKg: number,
  weightLb: number,
  bodyFatPercent: number,
  goalType: oneOf(['', ...goalTypes]),
  rateKg: number,
  rateLb: number,
  activityLevel: oneOf(['', ...activityLevels]),
  trainingDays: someOf(weekdays),
  pregnancy: someOf(['breastfeeding', 'none', 'pregnant']),
  eatingDisorder: oneOf(['', 'no', 'yes']),
  conditions: someOf([...conditions, 'none']),
  medicines: someOf([...medicines, 'none']),
  hasAllergies: oneOf(['', 'no', 'yes']),
  allergies: someOf(offeredAllergyLabels),
  otherAllergies: words,
  mayContain: oneOf(traceChoices),
  allergiesConfirmed: (written) => (typeof written === 'boolean' ? written : undefined),
  dietaryStyle: oneOf(dietaryStyles),
  macroStyle: oneOf(macroStyles),
  exclusions: words,
  avoid: words,
  prefer: words,
  cuisinePreferences: someOf(cuisines),
  mealsPerDay: whole(2, 6),
  snacksPerDay: whole(0, 4),
  cookingSkill: whole(1, 10),
  prepTimeMaxMin: whole(10, 120),
  prepTimeByWeekday: minutesByWeekday,
  variety: whole(1, 5),
  leftovers: oneOf(leftoverChoices),
  fixedMeals,
  startDate: (written) =>
    typeof written === 'string' && /^(\d{4}-\d{2}-\d{2})?$/.test(written) ? written : undefined,
  planDurationDays: whole(1, 7),
}

const fields = Object.keys(emptyIntakeForm) as IntakeField[]

/**
 * Answers from what was kept of them, whoever kept it and whenever: a field that is missing, or holds what is no answer to
 * its question, is as in `otherwise`.
 */
export function readForm(written: unknown, otherwise: IntakeForm = emptyIntakeForm): IntakeForm {
  const kept = asRecord(written)
  const read = fields.map((field) => [field, readers[field](kept[field]) ?? otherwise[field]])
  return Object.fromEntries(read) as IntakeForm
}

function oneOf<const choice extends string>(choices: readonly choice[]): Reader<choice> {
  return (written) => choices.find((choice) => choice === written)
}

function someOf<const choice extends string>(
  choices: readonly choice[],
): Reader<readonly choice[]> {
  return (written) =>
    Array.isArray(written)
      ? [...new Set(written)].flatMap((one) => oneOf(choices)(one) ?? [])
      : undefined
}

function number(written: unknown): string | undefined {
  return typeof written === 'string' && written.length <= longestNumber ? written : undefined
}

/** A number that is chosen, not typed, so that it can't lie outside of its range. */
function whole(least: number, most: number): Reader<string> {
  return (written) => {
    const value = Number(written)
    const isChosen = typeof written === 'string' && /^\d{1,3}$/.test(written)
    return isChosen && value >= least && value <= most ? written : undefined
  }
}

function words(written: unknown): readonly string[] | undefined {
  if (!Array.isArray(written)) return undefined
  const texts = written.filter((one) => typeof one === 'string').map((text) => text.trim())
  const kept = texts.filter((text) => text !== '' && text.length <= longestWord)
  return [...new Set(kept)].slice(0, mostWords)
}

function minutesByWeekday(written: unknown): IntakeForm['prepTimeByWeekday'] | undefined {
  if (typeof written !== 'object' || written === null) return undefined
  const kept = asRecord(written)
  const minutes = whole(10, 120)
  return Object.fromEntries(
    weekdays.flatMap((day) => {
      const read = minutes(kept[day])
      return read === undefined ? [] : [[day, read]]
    }),
  )
}

function fixedMeals(written: unknown): IntakeForm['fixedMeals'] | undefined {
  if (!Array.isArray(written)) return undefined
  const meals = written.flatMap((one) => {
    const { recipeId, slot, weekdays: days } = asRecord(one)
    const read = oneOf(mealSlots)(slot)
    if (read === undefined || typeof recipeId !== 'string' || recipeId.length > 80) return []
    return [{ recipeId, slot: read, weekdays: [...(someOf(weekdays)(days) ?? [])] }]
  })
  return meals.slice(0, mostFixedMeals)
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

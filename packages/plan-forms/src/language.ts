import type { MealSlot, Weekday } from '@zero-sum/contracts'
import { createTranslate, type Formats, type Translate } from '@zero-sum/language'
import { de } from './messages/de.ts'
import { en } from './messages/en.ts'

export type MessageKey = keyof typeof en

/** All that a form needs to speak to a person: the words of the forms, and how the person wants figures and dates. */
export type Language = { t: Translate<MessageKey>; formats: Formats }

/** The language of forms that fits how figures and dates are written. */
export function createLanguage(formats: Formats): Language {
  return { t: createTranslate<MessageKey>(formats.settings.locale, { en, de }), formats }
}

const slotKeys = {
  breakfast: 'slotBreakfast',
  morning_meal: 'slotMorningMeal',
  lunch: 'slotLunch',
  afternoon_meal: 'slotAfternoonMeal',
  dinner: 'slotDinner',
  evening_meal: 'slotEveningMeal',
  snack: 'slotSnack',
} as const satisfies Record<MealSlot, MessageKey>

/** "Breakfast" */
export function slotName(slot: MealSlot, { t }: Language): string {
  return t(slotKeys[slot])
}

/** "Tuesday’s lunch" */
export function mealOfWeek(
  { weekday, slot }: { weekday: Weekday; slot: MealSlot },
  { t, formats }: Language,
): string {
  return t('mealOfWeek', { weekday: formats.weekday(weekday), slot })
}

const stepKeys: Readonly<Record<string, MessageKey>> = {
  restingKcal: 'stepResting',
  expenditureKcal: 'stepExpenditure',
  goalKcal: 'stepGoal',
  trainingDayKcal: 'stepTrainingDay',
  restDayKcal: 'stepRestDay',
  referenceWeightKg: 'stepReferenceWeight',
  proteinGrams: 'stepProtein',
  fatGrams: 'stepFat',
  availableCarbohydrateGrams: 'stepCarbohydrate',
  fibreGrams: 'stepFibre',
}

/** A step of the calculation; one that we have no words for keeps its name. */
export function stepName(step: string, { t }: Language): string {
  const key = stepKeys[step]
  return key === undefined ? step : t(key)
}

/** As a line begins with it. */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

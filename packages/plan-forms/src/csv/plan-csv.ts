import type { Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { createLanguage, type Language, slotName } from '../language.ts'
import { planColumns } from './columns.ts'
import { type CsvCell, encodeCsv } from './encode-csv.ts'

/**
 * A plan as CSV: a line for each ingredient of each meal, with the grams that are eaten at that meal. Their sum over a food is
 * what the shopping list needs of it. In English, weekdays and meals are the codes of the plan, as its columns are, and `meal` is
 * the meal's place on its day from 0; German says them as people do.
 *
 * @param plan in the language of the formats
 */
export function planCsv({ days }: Pick<Plan, 'days'>, formats: Formats): string {
  const { locale } = formats.settings
  const names = locale === 'en' ? codes : spoken(createLanguage(formats))
  return encodeCsv(
    [
      planColumns[locale],
      ...days.flatMap((day) => day.meals.flatMap((meal, at) => linesOf(day, meal, at, names))),
    ],
    locale,
  )
}

type Names = {
  place: (at: number) => number
  weekday: (weekday: PlanDay['weekday']) => string
  slot: (slot: PlanMeal['slot']) => string
}

const codes: Names = { place: (at) => at, weekday: (weekday) => weekday, slot: (slot) => slot }

function spoken(language: Language): Names {
  return {
    place: (at) => at + 1,
    weekday: (weekday) => language.formats.weekday(weekday),
    slot: (slot) => slotName(slot, language),
  }
}

function linesOf(
  { day, date, weekday }: PlanDay,
  meal: PlanMeal,
  at: number,
  names: Names,
): CsvCell[][] {
  return meal.ingredients.map(({ ndb, food, prep, grams, household }) => [
    ...[day, date, names.weekday(weekday), names.place(at), names.slot(meal.slot)],
    ...[meal.recipeId, meal.name],
    ...[meal.leftoverFromDay ?? day, meal.cookedPortions],
    ...[ndb, food, prep, grams, household],
  ])
}

import type { Plan, SwapChange } from '@zero-sum/contracts'
import { formatMinutes, formatWhole } from '../../lib/format-number.ts'
import { weekdayName } from './day-titles.ts'
import { slotLabels } from './slot-labels.ts'
import type { MealPlace } from './swap-api.ts'

/** A change with its sign: "+146 kcal", "−5 g", "±0 g". */
export function signed(change: number, unit: 'g' | 'kcal'): string {
  const size = formatWhole(Math.abs(change))
  if (size === '0') return `±0 ${unit}`
  return `${change < 0 ? '−' : '+'}${size} ${unit}`
}

/** What a swap does to the time at the stove: "10 min quicker", "5 min longer", "as long as now". */
export function timeWords({ minutes }: Pick<SwapChange, 'minutes'>): string {
  if (minutes === 0) return 'as long as now'
  return `${formatMinutes(Math.abs(minutes))} ${minutes < 0 ? 'quicker' : 'longer'}`
}

/** A meal as a sentence begins with it: "Tuesday’s lunch". */
export function mealTitle({ days }: Pick<Plan, 'days'>, { day, meal }: MealPlace): string {
  const found = days.find((one) => one.day === day)
  const slot = found?.meals[meal]?.slot
  if (found === undefined || slot === undefined) return 'This meal'
  return `${weekdayName(found)}’s ${slotLabels[slot].toLowerCase()}`
}

/** The first meal of which two forms of a plan have different dishes. */
export function findSwapped(before: Plan, after: Plan): MealPlace | undefined {
  for (const { day, meals } of after.days) {
    const earlier = before.days.find((one) => one.day === day)?.meals
    const meal = meals.findIndex(({ recipeId }, at) => earlier?.[at]?.recipeId !== recipeId)
    if (meal !== -1) return { day, meal }
  }
  return undefined
}

/** "Tuesday’s lunch is now Red lentil curry." */
export function swappedWords(
  plan: Plan,
  place: MealPlace | undefined,
  now: 'again' | 'now',
): string {
  if (place === undefined) return 'The plan is as it was.'
  const name = plan.days.find(({ day }) => day === place.day)?.meals[place.meal]?.name
  const title = mealTitle(plan, place)
  return now === 'now' ? `${title} is now ${name}.` : `${title} is ${name} again.`
}

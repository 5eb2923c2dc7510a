import { type MealSlot, type Weekday, weekdays } from '@zero-sum/contracts'
import { layOutSlots } from '@zero-sum/nutrition-engine/lay-out-slots'
import { slotLabels } from '../plans/slot-labels.ts'
import { weekdayLabels } from './choice-labels.ts'
import type { IntakeForm } from './intake-form.ts'

export type FixedMeal = IntakeForm['fixedMeals'][number]
type Meals = Pick<IntakeForm, 'fixedMeals' | 'mealsPerDay' | 'snacksPerDay'>

/** How many places each meal has on a day; several for snacks alone. */
export function placesOfDay({ mealsPerDay, snacksPerDay }: Meals): Map<MealSlot, number> {
  const slots = layOutSlots(Number(mealsPerDay), Number(snacksPerDay))
  const places = new Map<MealSlot, number>()
  for (const { slot } of slots) places.set(slot, (places.get(slot) ?? 0) + 1)
  return places
}

/** A meal to fill in next: the first of the day for which nothing is fixed yet, on every day. */
export function nextFixedMeal(form: Meals): FixedMeal {
  const slots = [...placesOfDay(form).keys()]
  const free = slots.find((slot) => form.fixedMeals.every((meal) => meal.slot !== slot))
  return { recipeId: '', slot: free ?? slots[0] ?? 'dinner', weekdays: [] }
}

/** The weekdays after a press on one of them, or on "every day", which is an empty list and what all seven come to. */
export function withWeekday(chosen: readonly Weekday[], pressed: Weekday | 'every'): Weekday[] {
  if (pressed === 'every') return []
  const next = weekdays.filter((day) => chosen.includes(day) !== (day === pressed))
  return next.length === weekdays.length ? [] : next
}

/** What is wrong with the fixed meals as they stand, in a sentence that says what to do; the first thing only. */
export function faultOfFixedMeals(form: Meals): string | undefined {
  const places = placesOfDay(form)
  for (const [at, { recipeId, slot, weekdays: chosen }] of form.fixedMeals.entries()) {
    const name = slotLabels[slot]
    if (!places.has(slot))
      return slot === 'snack'
        ? 'No snack is planned. Choose another meal for the dish, or plan a snack a day.'
        : `${name} is not among your ${form.mealsPerDay} meals a day. Choose another meal for the dish, or plan more meals.`
    if (recipeId === '') return `${name}: choose a dish from the list, or remove the meal.`
    const crowded = daysOf(chosen).find((day) => {
      const earlier = form.fixedMeals.slice(0, at)
      const same = earlier.filter(
        (meal) => meal.slot === slot && daysOf(meal.weekdays).includes(day),
      )
      return same.length >= (places.get(slot) ?? 0)
    })
    if (crowded !== undefined)
      return `${name} on ${weekdayLabels[crowded].label} has more dishes than it has room for. Choose other days for one, or remove it.`
  }
  return undefined
}

function daysOf(chosen: readonly Weekday[]): readonly Weekday[] {
  return chosen.length === 0 ? weekdays : chosen
}

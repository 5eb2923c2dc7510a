import type { MealSlot, Weekday } from '@zero-sum/contracts'
import { weekdays } from '@zero-sum/contracts/intake-choices'
import { layOutSlots } from '@zero-sum/nutrition-engine/lay-out-slots'
import type { Fault } from '../faults/fault.ts'
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

/** What is wrong with the fixed meals as they stand; the first thing only. */
export function faultOfFixedMeals(form: Meals): Fault | undefined {
  const places = placesOfDay(form)
  for (const [at, { recipeId, slot, weekdays: chosen }] of form.fixedMeals.entries()) {
    if (!places.has(slot))
      return slot === 'snack'
        ? { say: 'fixedMealNoSnack' }
        : { say: 'fixedMealNoPlace', slot, count: Number(form.mealsPerDay) }
    if (recipeId === '') return { say: 'fixedMealNoDish', slot }
    const crowded = daysOf(chosen).find((day) => {
      const earlier = form.fixedMeals.slice(0, at)
      const same = earlier.filter(
        (meal) => meal.slot === slot && daysOf(meal.weekdays).includes(day),
      )
      return same.length >= (places.get(slot) ?? 0)
    })
    if (crowded !== undefined) return { say: 'fixedMealCrowded', slot, weekday: crowded }
  }
  return undefined
}

function daysOf(chosen: readonly Weekday[]): readonly Weekday[] {
  return chosen.length === 0 ? weekdays : chosen
}

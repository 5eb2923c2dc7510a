import type { HouseholdMember, MealSlot, Weekday } from '@zero-sum/contracts'
import { weekdays as week } from '@zero-sum/contracts/intake-choices'

export type SharedMeals = HouseholdMember['eats']

/** On which days somebody shares a meal: as it is chosen of a short list. */
export const dayChoices = ['daily', 'workdays', 'weekend', 'some'] as const
export type DayChoice = (typeof dayChoices)[number]

const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
const weekend = ['saturday', 'sunday'] as const

/** The choice that names these weekdays; none of them named means every day. */
export function choiceOfDays(weekdays: readonly Weekday[]): DayChoice {
  const is = (days: readonly Weekday[]) =>
    weekdays.length === days.length && days.every((day) => weekdays.includes(day))
  if (weekdays.length === 0 || is([...workdays, ...weekend])) return 'daily'
  if (is(workdays)) return 'workdays'
  return is(weekend) ? 'weekend' : 'some'
}

/** The weekdays of a choice as the API takes them: an empty list is every day. */
export function daysOfChoice(choice: DayChoice, ticked: readonly Weekday[]): readonly Weekday[] {
  if (choice === 'some') return ticked
  return { daily: [], workdays, weekend }[choice]
}

/** On which weekdays somebody shares each meal, those of a meal that is named twice together. */
export function daysBySlot(eats: SharedMeals): Map<MealSlot, readonly Weekday[]> {
  const bySlot = new Map<MealSlot, readonly Weekday[]>()
  for (const { slot, weekdays } of eats) {
    const known = bySlot.get(slot)
    const isDaily = weekdays.length === 0 || known?.length === 0
    bySlot.set(
      slot,
      isDaily ? [] : week.filter((day) => known?.includes(day) || weekdays.includes(day)),
    )
  }
  return bySlot
}

/** Meals that are shared on the same days together, in the order in which they are named. */
export function mealsByDays(
  eats: SharedMeals,
): { slots: MealSlot[]; weekdays: readonly Weekday[] }[] {
  const groups = Map.groupBy(daysBySlot(eats), ([, weekdays]) => weekdays.join())
  return [...groups.values()].map((group) => ({
    slots: group.map(([slot]) => slot),
    weekdays: group[0]?.[1] ?? [],
  }))
}

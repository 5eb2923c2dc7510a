import type { MealSlot, PlanMeal, Preferences } from '@zero-sum/contracts'

/** When people usually eat, to put a day in order where they have not said when they do. Our own choice. */
const usualTimes: Readonly<Record<MealSlot, string>> = {
  breakfast: '08:00',
  morning_meal: '10:30',
  lunch: '12:30',
  afternoon_meal: '15:30',
  snack: '16:00',
  dinner: '18:30',
  evening_meal: '21:00',
}

/** A meal is past this long after its time: nobody is told at table that it is. */
const minutesAtTable = 60

export type ClockedMeal = {
  meal: PlanMeal
  /** Its place on the day, from 0. */
  at: number
  /** The person's own time for it; nothing where they gave none. */
  time: string | undefined
  state: 'next' | 'past' | 'later'
}

/**
 * The meals of a day in the order in which they are eaten, with what is past and what is next at a time of the day
 * (`HH:MM`). Where it is not the day itself (`now` is missing) nothing is past and the first is next. After the last meal's
 * time that one stays next: somebody may be late.
 */
export function clockMeals(
  meals: readonly PlanMeal[],
  times: Preferences['mealTimes'],
  now: string | undefined,
): ClockedMeal[] {
  const timeOf = (slot: MealSlot) => times[slot] ?? usualTimes[slot]
  const ordered = meals
    .map((meal, at) => ({ meal, at, time: times[meal.slot] }))
    .sort((one, other) => timeOf(one.meal.slot).localeCompare(timeOf(other.meal.slot)))
  const isPast = ({ meal }: { meal: PlanMeal }) =>
    now !== undefined && minutesOf(timeOf(meal.slot)) + minutesAtTable < minutesOf(now)
  const found = ordered.findIndex((one) => !isPast(one))
  const next = found === -1 ? ordered.length - 1 : found
  return ordered.map((one, index) => ({
    ...one,
    state: index === next ? 'next' : index < next ? 'past' : 'later',
  }))
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** What time it is somewhere, as `HH:MM`. */
export function timeOfDay(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}

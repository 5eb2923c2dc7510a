import type { Plan } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { createLanguage, type Language } from '../language.ts'
import { type PlacedMeal, placeMeals } from '../week/find-pot.ts'
import { calendarHead } from './calendar-head.ts'
import { escapeText, joinLines, writeUri } from './content-lines.ts'
import { describeCooking, describeMeal, type EventWords } from './describe-event.ts'
import { addMinutes, type WallClock, wallClock, writeLocal, writeUtc } from './local-times.ts'
import { type MealTimes, mealMinutes, timesOfDay } from './meal-times.ts'
import { PlanHasNoDates } from './plan-has-no-dates.ts'
import { vtimezone } from './vtimezone.ts'

export type PlanIcsOptions = {
  planId: string
  /** The host that the plan lives on: the right part of every UID, so it must not change. */
  host: string
  /** The revision of the plan: calendars take the event with the greater one for the newer. */
  sequence: number
  /** When this state of the plan came to be. */
  stampedAt: Date
  /** An IANA name. In UTC the times are written without a zone of their own. */
  timeZone: string
  /** When the person eats; what is left out is at a usual hour. */
  mealTimes: MealTimes
  /** The address of a meal's recipe; `meal` is its place on its day, from 0. */
  recipeUrl: (day: number, meal: number) => string
  /** What the calendar is called. */
  name: string
  formats: Formats
  /** How often a subscribed calendar should look again, in whole hours. */
  refreshHours?: number
}

const utcNames = new Set([
  'UTC',
  'Etc/UTC',
  'Etc/UCT',
  'Etc/Universal',
  'Etc/Zulu',
  'Universal',
  'Zulu',
])

/**
 * A plan as a calendar (RFC 5545): an event for each meal, and one before it where a pot is cooked for several. The UID of a
 * meal is its place in the plan and stays when another dish comes there. Meals leave the day free for other appointments.
 *
 * @throws PlanHasNoDates where the days have no dates
 */
export function planIcs(plan: Plan, options: PlanIcsOptions): string {
  const { timeZone, name, refreshHours = 1 } = options
  const dates = plan.days.map(({ date }) => date)
  const [firstDay, lastDay] = [dates[0], dates.at(-1)]
  if (firstDay === undefined || lastDay === undefined || dates.includes(undefined))
    throw new PlanHasNoDates()
  const language = createLanguage(options.formats)
  return joinLines([
    ...calendarHead({ name, timeZone, refreshHours }),
    ...(utcNames.has(timeZone) ? [] : vtimezone(timeZone, firstDay, lastDay)),
    ...placeMeals(plan).flatMap((placed) => eventsOf(placed, plan, options, language)),
    'END:VCALENDAR',
  ])
}

function eventsOf(
  placed: PlacedMeal,
  plan: Plan,
  options: PlanIcsOptions,
  language: Language,
): string[] {
  const { day, at, meal } = placed
  const { date } = day
  if (date === undefined) throw new PlanHasNoDates()
  const begins = wallClock(date, timesOfDay(day.meals, options.mealTimes)[at] ?? '12:00')
  const minutes = meal.slot === 'snack' ? mealMinutes.snack : mealMinutes.meal
  const place = `${options.planId}-${day.day}-${meal.slot}-${at}`
  const url = options.recipeUrl(day.day, at)
  const eating = eventLines(options, {
    ...{ uid: place, url, begins, ends: addMinutes(begins, minutes) },
    ...describeMeal(placed, plan, language),
  })
  if (meal.cookedPortions === undefined) return eating
  const cooking = eventLines(options, {
    ...{ uid: `${place}-cook`, url, ends: begins },
    begins: addMinutes(begins, -Math.max(meal.totalMinutes, mealMinutes.snack)),
    ...describeCooking(placed, plan, language),
  })
  return [...cooking, ...eating]
}

type CalendarEvent = EventWords & { uid: string; url: string; begins: WallClock; ends: WallClock }

function eventLines(options: PlanIcsOptions, event: CalendarEvent): string[] {
  const { host, sequence, stampedAt, timeZone } = options
  const time = (name: string, clock: WallClock) =>
    utcNames.has(timeZone)
      ? `${name}:${writeUtc(clock)}`
      : `${name};TZID=${timeZone}:${writeLocal(clock)}`
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}@${host}`,
    `DTSTAMP:${writeUtc(stampedAt.getTime())}`,
    `SEQUENCE:${sequence}`,
    time('DTSTART', event.begins),
    time('DTEND', event.ends),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${writeUri(event.url)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

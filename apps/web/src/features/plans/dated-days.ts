import type { PlanDay } from '@zero-sum/contracts'
import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { Formats } from '@zero-sum/language/formats'

export type DatedDay = PlanDay & { date: string }

/** The calendar day `days` after another, both as `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T12:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/**
 * The days of a plan, each with its date. A plan without dates counts from the day on which it was made, where the person
 * is.
 */
export function datedDays(
  { plan, createdAt }: Pick<StoredPlan, 'createdAt' | 'plan'>,
  formats: Pick<Formats, 'dayOf'>,
): DatedDay[] {
  const made = formats.dayOf(new Date(createdAt))
  return plan.days.map((day) => ({ ...day, date: day.date ?? addDays(made, day.day - 1) }))
}

import type { WeightCourse } from '@zero-sum/contracts'
import { daysBetween } from './weight-trend.ts'

/** What a plan foresees for a day, in kg. */
export type Foreseen = { date: string; kg: number; lowKg: number; highKg: number }

const dayMs = 86_400_000

/** The course that a plan foresees, day by day in calendar terms, from the weight that it was made for. */
export function foreseenCourse(
  course: WeightCourse | undefined,
  start: { date: string; kg: number },
): Foreseen[] {
  if (course === undefined || course.points.length === 0) return []
  const points = course.points.map(({ week, kg, lowKg, highKg }) => ({
    date: addDays(start.date, week * 7),
    kg,
    lowKg,
    highKg,
  }))
  return [{ ...start, lowKg: start.kg, highKg: start.kg }, ...points]
}

/** What a course says of a day in between its points; nothing before its first and after its last. */
export function foreseenOn(course: readonly Foreseen[], date: string): Foreseen | undefined {
  const after = course.findIndex((point) => point.date >= date)
  const next = course[after]
  if (next === undefined) return undefined
  if (next.date === date) return next
  const before = course[after - 1]
  if (before === undefined) return undefined
  const share = daysBetween(before.date, date) / daysBetween(before.date, next.date)
  const between = (from: number, to: number) => from + share * (to - from)
  return {
    date,
    kg: between(before.kg, next.kg),
    lowKg: between(before.lowKg, next.lowKg),
    highKg: between(before.highKg, next.highKg),
  }
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

import type { Dish } from '../dish/portion.ts'
import { preferredDays, weekObjective } from './week-objective.ts'

/** On so many days of a plan a food that the person likes should stand. */
export type LikedDays = {
  /** 1 for each dish that has it, by dish index. */
  isIn: Uint8Array
  days: number
}

/**
 * What the person's preferred foods ask of a plan, in their order; of those that no dish has, nothing.
 *
 * @param likings how many foods, or groups of them, the person likes
 * @param mealCount all meals of the plan
 */
export function likedDays(
  likings: number,
  dishes: readonly Dish[],
  mealCount: number,
  dayCount: number,
): LikedDays[] {
  const { aWeek, shareOfMeals } = preferredDays
  const share = Math.floor((shareOfMeals * mealCount) / Math.max(1, likings))
  const days = Math.max(1, Math.min(Math.round((aWeek * dayCount) / 7), share))
  return Array.from({ length: likings }, (_, number) => ({
    isIn: Uint8Array.from(dishes, ({ candidate }) =>
      candidate.preferred.some(({ liking }) => liking === number) ? 1 : 0,
    ),
    days,
  })).map((liked) => (liked.isIn.includes(1) ? liked : { ...liked, days: 0 }))
}

/**
 * What one more day with the food is worth.
 *
 * @param found the days that have it
 * @param due the days that should have it by now
 * @param dayCount all days of the plan
 */
export function worthOfDay(found: number, due: number, dayCount: number): number {
  if (found < due) return weekObjective.missingPreferred
  return found < dayCount ? weekObjective.furtherPreferred : 0
}

/** What it costs a whole plan to have the food on so many of its days. */
export function costOfLikedDays(found: number, { days }: LikedDays, dayCount: number): number {
  if (days === 0) return 0
  const { missingPreferred, furtherPreferred } = weekObjective
  return (
    missingPreferred * Math.max(0, days - found) +
    furtherPreferred * Math.max(0, dayCount - Math.max(days, found))
  )
}

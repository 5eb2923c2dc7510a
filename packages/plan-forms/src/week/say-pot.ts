import { type Language, mealOfWeek } from '../language.ts'
import type { Pot } from './find-pot.ts'

/** "For 2 portions; one is for Tuesday’s lunch.", "Left over from Monday’s dinner." */
export function sayPot(pot: Pot, language: Language): string {
  const { t, formats } = language
  if (pot.kind === 'leftover') {
    const { day, meal } = pot.cooked
    const weekday = formats.weekday(day.weekday)
    return t('leftOver', { weekday, slot: meal.slot })
  }
  const { portions, later } = pot
  if (later.length === 0) return t('cookedFor', { portions })
  const meals = formats.list(later.map((meal) => mealOfWeek(meal, language)))
  return t('cookedForLater', { portions, count: later.length, meals })
}

/** "half", "a third": how much of a pot one portion is. */
export function shareOfPot(portions: number, { t }: Language): string {
  return t('shareOfPot', { portions })
}

import type { Plan } from '@zero-sum/contracts'
import { type Language, slotName } from '../language.ts'
import { findPot, type PlacedMeal } from '../week/find-pot.ts'
import { sayFigures } from '../week/say-figures.ts'
import { sayPot } from '../week/say-pot.ts'

export type EventWords = { summary: string; description: string }

/** What a meal says in a calendar: its dish, its figures, and where it comes from or goes to. */
export function describeMeal(placed: PlacedMeal, plan: Plan, language: Language): EventWords {
  const { t, formats } = language
  const { slot, name, nutrients, totalMinutes } = placed.meal
  const pot = findPot(placed, plan)
  return {
    summary: t('eventMeal', { slot: slotName(slot, language), dish: name }),
    description: [
      sayFigures(nutrients, language),
      ...(pot === undefined ? [] : [sayPot(pot, language)]),
      t('eventMinutes', { minutes: formats.minutes(totalMinutes) }),
    ].join('\n'),
  }
}

/** What the cooking of a pot for several meals says in a calendar. */
export function describeCooking(placed: PlacedMeal, plan: Plan, language: Language): EventWords {
  const { t, formats } = language
  const { name, totalMinutes, activeMinutes } = placed.meal
  const pot = findPot(placed, plan)
  const portions = pot?.portions ?? 1
  return {
    summary: t('eventCook', { portions, dish: name }),
    description: [
      ...(pot === undefined ? [] : [sayPot(pot, language)]),
      t('eventCookMinutes', {
        minutes: formats.minutes(totalMinutes),
        active: formats.minutes(activeMinutes),
      }),
    ].join('\n'),
  }
}

import type { DayFigures } from '@zero-sum/contracts'
import { type Deviation, deviationOf } from '../observations/deviations.ts'
import { type Place, type Served, totalOf, type WeekTask } from './day-task.ts'

export type ChooseDay = (places: readonly Place[], targets: DayFigures) => Served[] | undefined

/** A day that was not made has no deviation. */
export type FilledDay = Deviation | null

/**
 * Fills a week day by day. Dishes of earlier days stay out while each place has three others left for itself, so that a week is
 * not one day seven times.
 */
export function fillWeek({ places, days, isKeto }: WeekTask, choose: ChooseDay): FilledDay[] {
  const eaten = new Set<string>()
  return days.map((targets) => {
    const fresh = places.map((place) => {
      const choices = place.choices.filter(({ recipe }) => !eaten.has(recipe.id))
      return choices.length < 3 * places.length ? place : { ...place, choices }
    })
    const day = choose(fresh, targets)
    if (day === undefined) return null
    for (const { choice } of day) eaten.add(choice.recipe.id)
    return deviationOf(totalOf(day), targets, isKeto)
  })
}

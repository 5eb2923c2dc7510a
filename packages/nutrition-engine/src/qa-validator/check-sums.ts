import type { DayFigures, PlanDay } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { roundTo } from '../quantities/round-to.ts'
import { part, wordOf } from '../say.ts'
import { type Check, checkOf } from './check.ts'
import type { KnownFoods } from './known-foods.ts'
import { recompute } from './recompute.ts'

const figures = [
  'energyKcal',
  'proteinGrams',
  'fatGrams',
  'availableCarbohydrateGrams',
  'fibreGrams',
] as const satisfies readonly (keyof DayFigures)[]

/** A total is rounded once, to two decimals. */
const totalSlack = 0.0051
/** A meal's share of a total may carry a unit more or less, so that the shares add up. */
const mealSlack = 0.0151
const addingSlack = 1e-6

/** Every figure of every meal and day follows from its grams, and the meals of a day add up to it. */
export function checkSums(days: readonly PlanDay[], foods: KnownFoods): Check {
  const breaches = days.flatMap((day) => [
    ...day.meals.flatMap((meal) =>
      differences(meal.nutrients, recompute(meal.ingredients, foods), mealSlack).map((breach) =>
        part('Day {day, number}, {dish}: {breach}.', {
          day: day.day,
          dish: wordOf('dish', meal.name),
          breach,
        }),
      ),
    ),
    ...dayBreaches(day, foods).map((breach) =>
      part('Day {day, number}: {breach}.', { day: day.day, breach }),
    ),
  ])
  return checkOf('sums', breaches, {
    detail: 'Every figure follows from the grams and USDA’s tables.',
  })
}

function dayBreaches(day: PlanDay, foods: KnownFoods): Said[] {
  const recomputed = recompute(
    day.meals.flatMap(({ ingredients }) => ingredients),
    foods,
  )
  const added = figures.filter((figure) => {
    const sum = day.meals.reduce((total, { nutrients }) => total + nutrients[figure], 0)
    return Math.abs(sum - day.totals[figure]) > addingSlack
  })
  const usdaOff = Math.abs(recomputed.usdaEnergyKcal - day.usdaEnergyKcal) > totalSlack
  return [
    ...differences(day.totals, recomputed, totalSlack),
    ...added.map((figure) => part('the meals do not add up to the total of {figure}', { figure })),
    ...(usdaOff ? [part('USDA’s energy is not what the grams give')] : []),
  ]
}

function differences(stated: DayFigures, recomputed: DayFigures, slack: number): Said[] {
  return figures
    .filter((figure) => !(Math.abs(stated[figure] - recomputed[figure]) <= slack))
    .map((figure) =>
      part('{figure} says {stated, number}, the grams give {given, number}', {
        figure,
        stated: stated[figure],
        given: roundTo(recomputed[figure], 2),
      }),
    )
}

import type { DayFigures } from '@zero-sum/contracts'
import type { Said, SaidList } from '@zero-sum/contracts/said'
import type { Candidate } from '../recipe-curator/curate-recipes.ts'
import { waitingMinutes } from '../recipe-curator/judge-recipe.ts'
import { listOf, part, type Sentence, say, wordOf } from '../say.ts'
import type { Pot } from './pot.ts'
import type { MealWorth } from './week/meal-worth.ts'

/** From here on a dish is worth naming for its protein, its fibre, or its speed. */
const noteworthy = { proteinGrams: 25, fibreGrams: 8, quickMinutes: 15 } as const

/** What stands around a meal in its week. */
export type Circumstances = MealWorth & {
  pot: Pot | undefined
  /** The person fixed this dish here. */
  isFixed: boolean
}

/** More reasons than this are an argument. */
const mostReasons = 3

/** Why a dish stands where it stands, in one sentence of facts that the reader can check. */
export function explainMeal(
  candidate: Candidate,
  nutrients: DayFigures,
  circumstances: Circumstances,
): Sentence {
  const { pot, isFixed } = circumstances
  if (pot?.kind === 'leftover')
    return say('Cooked on {weekday}: no work today, and nothing is left over.', {
      weekday: wordOf('weekday', pot.weekday),
    })
  const reasons = [
    ...(isFixed ? [part('you asked for it here')] : []),
    ...(isFixed || candidate.avoided.length === 0
      ? []
      : [
          part('it fits best although it has {foods}, which you would rather avoid', {
            foods: listed(candidate.avoided),
          }),
        ]),
    ...(pot?.kind === 'cooked'
      ? [
          part('cooked once for {meals, plural, =2 {two meals} =3 {three meals} other {# meals}}', {
            meals: pot.laterMeals.length + 1,
          }),
        ]
      : []),
    ...(candidate.isPreferredCuisine && candidate.hasCuisineWish
      ? [part('a cuisine that you asked for')]
      : []),
    ...reasonOfLiking(candidate),
    ...reasonsOfWeek(circumstances),
    ...reasonsOfDish(candidate, nutrients, pot),
  ]
  if (reasons.length === 0) reasons.push(part('it rounds off the day’s numbers'))
  return say('{reasons}.', {
    reasons: listOf(reasons.slice(0, mostReasons), 'comma', { capital: true }),
  })
}

function reasonOfLiking({ preferred }: Candidate): Said[] {
  if (preferred.length === 0) return []
  const foods = listed([...new Set(preferred.map(({ food }) => food))])
  return [part('has {foods}, which you like', { foods })]
}

/** "prawns and peas". */
function listed(foods: readonly string[]): SaidList {
  return listOf(
    foods.map((food) => wordOf('ingredient', food)),
    'and',
  )
}

function reasonsOfWeek({ scarce, sharedFoods }: Circumstances): Said[] {
  return [
    ...(scarce === undefined
      ? []
      : [
          part('brings {percent, number} % of a day’s {nutrient}', {
            percent: scarce.percent,
            nutrient: wordOf('nutrient', scarce.name),
          }),
        ]),
    ...(sharedFoods.length === 0
      ? []
      : [
          part('shares its {foods} with other meals of the week', {
            foods: listed(sharedFoods),
          }),
        ]),
  ]
}

function reasonsOfDish({ recipe }: Candidate, nutrients: DayFigures, pot: Pot | undefined): Said[] {
  const { proteinGrams, fibreGrams } = nutrients
  const minutes = waitingMinutes(recipe)
  return [
    ...(proteinGrams >= noteworthy.proteinGrams
      ? [part('{grams, number} g of protein', { grams: Math.round(proteinGrams) })]
      : []),
    ...(fibreGrams >= noteworthy.fibreGrams
      ? [part('{grams, number} g of fibre', { grams: Math.round(fibreGrams) })]
      : []),
    ...(minutes <= noteworthy.quickMinutes
      ? [part('ready in {minutes, number} minutes', { minutes })]
      : []),
    ...(recipe.batchable && pot === undefined ? [part('easy to cook in a bigger batch')] : []),
  ]
}

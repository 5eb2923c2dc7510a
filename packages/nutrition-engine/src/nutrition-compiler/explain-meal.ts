import type { DayFigures } from '@zero-sum/contracts'
import type { Candidate } from '../recipe-curator/curate-recipes.ts'
import { waitingMinutes } from '../recipe-curator/judge-recipe.ts'
import { capitalised } from '../words.ts'
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
): string {
  const { pot, isFixed } = circumstances
  if (pot?.kind === 'leftover')
    return `Cooked on ${capitalised(pot.weekday)}: no work today, and nothing is left over.`
  const reasons = [
    ...(isFixed ? ['you asked for it here'] : []),
    ...(isFixed || candidate.avoided.length === 0
      ? []
      : [
          `it fits best although it has ${listed(candidate.avoided)}, which you would rather avoid`,
        ]),
    ...(pot?.kind === 'cooked' ? [`cooked once for ${counted(pot.laterMeals.length + 1)}`] : []),
    ...(candidate.isPreferredCuisine && candidate.hasCuisineWish
      ? ['a cuisine that you asked for']
      : []),
    ...reasonOfLiking(candidate),
    ...reasonsOfWeek(circumstances),
    ...reasonsOfDish(candidate, nutrients, pot),
  ]
  if (reasons.length === 0) reasons.push('it rounds off the day’s numbers')
  return `${capitalised(reasons.slice(0, mostReasons).join(', '))}.`
}

function reasonOfLiking({ preferred }: Candidate): string[] {
  if (preferred.length === 0) return []
  return [`has ${listed([...new Set(preferred.map(({ food }) => food))])}, which you like`]
}

/** "prawns and peas". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}

function reasonsOfWeek({ scarce, sharedFoods }: Circumstances): string[] {
  return [
    ...(scarce === undefined ? [] : [`brings ${scarce.percent} % of a day’s ${scarce.name}`]),
    ...(sharedFoods.length === 0
      ? []
      : [`shares its ${sharedFoods.join(' and ')} with other meals of the week`]),
  ]
}

function reasonsOfDish(
  { recipe }: Candidate,
  nutrients: DayFigures,
  pot: Pot | undefined,
): string[] {
  const { proteinGrams, fibreGrams } = nutrients
  const minutes = waitingMinutes(recipe)
  return [
    ...(proteinGrams >= noteworthy.proteinGrams
      ? [`${Math.round(proteinGrams)} g of protein`]
      : []),
    ...(fibreGrams >= noteworthy.fibreGrams ? [`${Math.round(fibreGrams)} g of fibre`] : []),
    ...(minutes <= noteworthy.quickMinutes ? [`ready in ${minutes} minutes`] : []),
    ...(recipe.batchable && pot === undefined ? ['easy to cook in a bigger batch'] : []),
  ]
}

function counted(meals: number): string {
  return meals === 2 ? 'two meals' : 'three meals'
}

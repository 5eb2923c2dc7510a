import type { DayFigures } from '@zero-sum/contracts'
import type { Candidate } from '../recipe-curator/curate-recipes.ts'
import { waitingMinutes } from '../recipe-curator/judge-recipe.ts'
import { capitalised } from '../words.ts'
import type { Pot } from './pot.ts'

/** From here on a dish is worth naming for its protein, its fibre, or its speed. */
const noteworthy = { proteinGrams: 25, fibreGrams: 8, quickMinutes: 15 } as const

/** Why a dish stands where it stands, in one sentence of facts that the reader can check. */
export function explainMeal(
  candidate: Candidate,
  nutrients: DayFigures,
  pot: Pot | undefined,
): string {
  if (pot?.kind === 'leftover')
    return `Cooked on ${capitalised(pot.weekday)}: no work today, and nothing is left over.`
  const { recipe, isPreferredCuisine, hasCuisineWish } = candidate
  const reasons: string[] = []
  if (pot?.kind === 'cooked') reasons.push(`cooked once for ${counted(pot.laterMeals.length + 1)}`)
  if (isPreferredCuisine && hasCuisineWish) reasons.push('a cuisine that you asked for')
  if (nutrients.proteinGrams >= noteworthy.proteinGrams)
    reasons.push(`${Math.round(nutrients.proteinGrams)} g of protein`)
  if (nutrients.fibreGrams >= noteworthy.fibreGrams)
    reasons.push(`${Math.round(nutrients.fibreGrams)} g of fibre`)
  const minutes = waitingMinutes(recipe)
  if (minutes <= noteworthy.quickMinutes) reasons.push(`ready in ${minutes} minutes`)
  if (recipe.batchable && pot === undefined) reasons.push('easy to cook in a bigger batch')
  if (reasons.length === 0) reasons.push('it rounds off the day’s numbers')
  const text = reasons.slice(0, 3).join(', ')
  return `${capitalised(text)}.`
}

function counted(meals: number): string {
  return meals === 2 ? 'two meals' : 'three meals'
}

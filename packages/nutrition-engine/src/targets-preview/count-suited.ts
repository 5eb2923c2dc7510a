import type { MealSlot, SuitedRecipes } from '@zero-sum/contracts'
import type { Curated } from '../recipe-curator/curate-recipes.ts'

/** How many dishes suit a person, and each place of their day; what is there only because they fixed it does not count. */
export function countSuited({
  slots,
  candidates,
  setAside,
}: Curated): Omit<SuitedRecipes, 'recipes'> {
  const free = candidates.filter(({ isOnlyForFixedMeals }) => !isOnlyForFixedMeals)
  const suitedBySlot = new Map<MealSlot, number>()
  for (const { slot, kinds } of slots)
    suitedBySlot.set(
      slot,
      free.filter(({ recipe }) => recipe.kinds.some((kind) => kinds.includes(kind))).length,
    )
  return {
    suited: free.length,
    slots: [...suitedBySlot].map(([slot, suited]) => ({ slot, suited })),
    setAside: { ...setAside },
  }
}

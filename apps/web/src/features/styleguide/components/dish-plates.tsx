import { loadCatalogue } from '@zero-sum/food-data'
import type { ReactElement } from 'react'
import { DishPlate } from '../../dish-plate/dish-plate.tsx'
import { Specimen } from './both-themes.tsx'

/** So many dishes from all over the catalogue, always the same ones. */
const shown = 12

/** Plates of several dishes, as large as on a recipe and as small as in a list. */
export function DishPlates(): ReactElement {
  const { recipes } = loadCatalogue()
  const every = Math.floor(recipes.length / shown)
  const dishes = recipes.filter((_, at) => at % every === 0).slice(0, shown)
  return (
    <>
      <Specimen of="large">
        <ul className="grid grid-cols-2 gap-5 sm:grid-cols-3">
          {dishes.map((recipe) => (
            <li key={recipe.id}>
              <DishPlate className="w-full" isFine meal={mealOf(recipe)} />
              <span className="mt-1 block text-caption leading-tight">{recipe.name}</span>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen of="small">
        <ul className="flex flex-wrap gap-3">
          {dishes.map((recipe) => (
            <li key={recipe.id}>
              <DishPlate className="size-14" meal={mealOf(recipe)} />
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  )
}

type Recipe = ReturnType<typeof loadCatalogue>['recipes'][number]

/** A plate is painted from the recipe itself, so no portion need be weighed. */
function mealOf({ id, name, cuisine, method }: Recipe): Parameters<typeof DishPlate>[0]['meal'] {
  return { recipeId: id, name, cuisine, method: [...method], ingredients: [] }
}

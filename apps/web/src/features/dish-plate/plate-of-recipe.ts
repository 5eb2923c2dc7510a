import type { Catalogue } from '@zero-sum/nutrition-engine'
import { svgOfDish } from './svg-of-dish.ts'

/** The plate of a recipe as an SVG file; undefined where the catalogue has no such recipe. */
export function plateOfRecipe({ recipes }: Catalogue, id: string): string | undefined {
  const recipe = recipes.find((one) => one.id === id)
  return recipe === undefined ? undefined : svgOfDish(recipe, { isFine: true })
}

import type { PlanIngredient } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import type { Catalogue } from '../catalogue/recipe.ts'

/** Finds the food that a line of a plan means, by its USDA number and its name together. */
export type KnownFoods = (line: Pick<PlanIngredient, 'ndb' | 'food'>) => Food | undefined

/** Two foods may share a USDA number (the same measurement, sold in two ways); the name tells them apart. */
export function knownFoods(catalogue: Catalogue): KnownFoods {
  const known = knownBy.get(catalogue) ?? index(catalogue)
  knownBy.set(catalogue, known)
  return known
}

/** A catalogue does not change, and each plan is checked against it twice. */
const knownBy = new WeakMap<Catalogue, KnownFoods>()

function index(catalogue: Catalogue): KnownFoods {
  const foods = new Map(
    [...catalogue.foods.values()].map((food) => [nameOf(food.ndb, food.name), food]),
  )
  return ({ ndb, food }) => foods.get(nameOf(ndb, food))
}

function nameOf(ndb: string, name: string): string {
  return `${ndb} ${name}`
}

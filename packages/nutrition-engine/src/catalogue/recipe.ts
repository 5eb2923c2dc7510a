import type { Cuisine } from '@zero-sum/contracts'
import type { Food } from './food.ts'

export const ingredientRoles = [
  'protein',
  'starch',
  'vegetable',
  'fruit',
  'fat',
  'dairy',
  'flavour',
] as const
export type IngredientRole = (typeof ingredientRoles)[number]

/** Amounts are edible grams for one serving, in the state that the food's name gives. */
export type RecipeIngredient = {
  food: string
  grams: number
  role: IngredientRole
  /** The least and the most for one serving that still make the same dish. Equal to `grams` where it must not move. */
  minGrams: number
  maxGrams: number
  /** "diced", "rinsed", "zest and juice"; left out where nothing is done to it. */
  prep?: string
}

/** Which kinds of meal a recipe suits. Breakfasts and mains fill the meals of a day, snacks the rest. */
export const recipeKinds = ['breakfast', 'main', 'snack'] as const
export type RecipeKind = (typeof recipeKinds)[number]

export type Recipe = {
  /** Kebab-case, unique. */
  id: string
  name: string
  cuisine: Cuisine
  kinds: readonly RecipeKind[]
  ingredients: readonly RecipeIngredient[]
  /** Written steps a beginner can follow; each ingredient is named in them. */
  method: readonly string[]
  activeMinutes: number
  totalMinutes: number
  /** 1 (assemble) to 10 (practised cook). */
  skill: number
  equipment: readonly string[]
  /** Days it keeps in the fridge once made; 0 is "eat at once". */
  keepsDays: number
  batchable: boolean
}

/** All that the engine may cook with. `version` changes with any change of data. */
export type Catalogue = {
  version: string
  foods: ReadonlyMap<string, Food>
  recipes: readonly Recipe[]
}

import type { RecipeKind } from '../../catalogue/recipe.ts'
import type { Candidate } from '../../recipe-curator/curate-recipes.ts'

/**
 * The figures of the search, in this order in every array: protein, fat, available carbohydrate, fibre g; USDA kcal; sodium mg;
 * oil and the like g. What USDA did not measure of sodium adds nothing.
 */
export const figureCount = 7

/** A recipe in the form in which the search sees it: numbers, indexed as its ingredients are. */
export type Dish = {
  index: number
  candidate: Candidate
  /** The figures of one kitchen step of each ingredient, `figureCount` numbers per ingredient. */
  stepFigures: Float64Array
  portions: readonly Portion[]
  /** The portions bent towards protein, fat and carbohydrate; see `bentPortions`. */
  bent: readonly Portion[]
}

/** A dish at one serving size, with what each ingredient may be there, in whole kitchen steps. */
export type Portion = {
  dish: Dish
  servings: number
  least: Int32Array
  most: Int32Array
  /** The recipe's own proportions, rounded to steps. */
  written: Int32Array
  /** Where the polish starts: the written amounts, or those bent towards a macronutrient. */
  start: Int32Array
  isBent: boolean
  /** The figures at the start, and the energy of our convention. */
  figures: Float64Array
  energyKcal: number
  /** What there is to eat, and how much of it is its heaviest ingredient. */
  grams: number
  heaviestGrams: number
}

/** Whether the dish may stand where these kinds are asked for. */
export function suitsKinds(dish: Dish, kinds: readonly RecipeKind[]): boolean {
  return dish.candidate.recipe.kinds.some((kind) => kinds.includes(kind))
}

/** 4 P + 4 C + 9 F + 2 fibre over an array of figures. */
export function energyOf(figures: Float64Array, at = 0): number {
  return (
    4 * (figures[at] ?? 0) +
    9 * (figures[at + 1] ?? 0) +
    4 * (figures[at + 2] ?? 0) +
    2 * (figures[at + 3] ?? 0)
  )
}

/** The figures of a dish made with so many steps of each ingredient. */
export function sumSteps(dish: Dish, steps: Int32Array): Float64Array {
  const figures = new Float64Array(figureCount)
  for (let at = 0; at < steps.length; at++)
    for (let figure = 0; figure < figureCount; figure++)
      figures[figure] =
        (figures[figure] ?? 0) +
        (steps[at] ?? 0) * (dish.stepFigures[at * figureCount + figure] ?? 0)
  return figures
}

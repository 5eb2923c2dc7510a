import type { Food } from '../catalogue/food.ts'
import type { RecipeKind } from '../catalogue/recipe.ts'
import { foodFigures } from '../quantities/food-figures.ts'
import type { Candidate } from '../recipe-curator/curate-recipes.ts'

/** The figures of the search, in this order in every array: protein, fat, available carbohydrate, fibre g; USDA kcal. */
export const figureCount = 5

/** A recipe in the form in which the search sees it: numbers, indexed as its ingredients are. */
export type Dish = {
  index: number
  candidate: Candidate
  /** The figures of one kitchen step of each ingredient, `figureCount` numbers per ingredient. */
  stepFigures: Float64Array
  portions: readonly Portion[]
}

/** A dish at one serving size, with what each ingredient may be there, in whole kitchen steps. */
export type Portion = {
  dish: Dish
  servings: number
  least: Int32Array
  most: Int32Array
  /** The recipe's own proportions, rounded to steps. */
  written: Int32Array
  /** The figures at the written amounts, and the energy of our convention. */
  figures: Float64Array
  energyKcal: number
}

/** Serving sizes that a dish is tried in, as multiples of one serving of the recipe. */
const servingSizes = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3] as const

/**
 * Rounding an amount that the recipe holds fixed may change it by this share; more (an egg and a quarter made one) would
 * make another dish, so that serving size is not offered. Flavourings may always be rounded: no one can weigh a pinch.
 */
const roundingShare = 0.15

/** Prepares a candidate for the search; one without a serving size that the kitchen can measure comes back without portions. */
export function createDish(candidate: Candidate, index: number): Dish {
  const { foods } = candidate
  const stepFigures = new Float64Array(foods.length * figureCount)
  for (const [at, food] of foods.entries()) stepFigures.set(figuresOfStep(food), at * figureCount)
  const portions: Portion[] = []
  const dish: Dish = { index, candidate, stepFigures, portions }
  for (const servings of servingSizes) {
    const portion = createPortion(dish, servings)
    if (portion !== undefined) portions.push(portion)
  }
  return dish
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

function figuresOfStep(food: Food): number[] {
  const figures = foodFigures(food, food.stepGrams)
  return [
    figures.proteinGrams,
    figures.fatGrams,
    figures.availableCarbohydrateGrams,
    figures.fibreGrams,
    figures.usdaEnergyKcal,
  ]
}

function createPortion(dish: Dish, servings: number): Portion | undefined {
  const { recipe, foods } = dish.candidate
  const size = recipe.ingredients.length
  const least = new Int32Array(size)
  const most = new Int32Array(size)
  const written = new Int32Array(size)
  for (const [at, ingredient] of recipe.ingredients.entries()) {
    const step = foods[at]?.stepGrams ?? 1
    const wish = (ingredient.grams * servings) / step
    // The small allowance keeps 0.1 + 0.2 from costing a step.
    let low = Math.max(1, Math.ceil((ingredient.minGrams * servings) / step - 1e-6))
    let high = Math.floor((ingredient.maxGrams * servings) / step + 1e-6)
    if (low > high) {
      const nearest = Math.max(1, Math.round(wish))
      if (ingredient.role !== 'flavour' && Math.abs(nearest - wish) > roundingShare * wish)
        return undefined
      low = nearest
      high = nearest
    }
    least[at] = low
    most[at] = high
    written[at] = Math.min(high, Math.max(low, Math.round(wish)))
  }
  const figures = sumSteps(dish, written)
  return { dish, servings, least, most, written, figures, energyKcal: energyOf(figures) }
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

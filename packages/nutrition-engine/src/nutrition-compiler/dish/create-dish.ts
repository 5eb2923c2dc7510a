import type { Food } from '../../catalogue/food.ts'
import { foodFigures } from '../../quantities/food-figures.ts'
import type { Candidate } from '../../recipe-curator/curate-recipes.ts'
import { bentPortions } from './bend-portion.ts'
import { type Dish, energyOf, figureCount, type Portion, sumSteps } from './portion.ts'

/** Serving sizes that a dish is tried in, as multiples of one serving of the recipe. */
const servingSizes = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3] as const

/**
 * Rounding an amount that the recipe holds fixed may change it by this share; more (an egg and a quarter made one) would
 * make another dish, so that serving size is not offered. Flavourings may always be rounded: no one can weigh a pinch.
 */
const roundingShare = 0.15

/** No single ingredient is taken beyond this while a recipe leaves room below it: nobody finishes a pound and a half of potatoes. */
const mostGramsOfIngredient = 500

/** g of fat in 100 g that make a food an oil: butter and lard among them, nuts not. */
const leastFatOfOil = 80

/** Prepares a candidate for the search; one without a serving size that the kitchen can measure comes back without portions. */
export function createDish(candidate: Candidate, index: number): Dish {
  const { foods } = candidate
  const stepFigures = new Float64Array(foods.length * figureCount)
  for (const [at, food] of foods.entries()) stepFigures.set(figuresOfStep(food), at * figureCount)
  const portions: Portion[] = []
  const bent: Portion[] = []
  const dish: Dish = {
    index,
    candidate,
    stepFigures,
    portions,
    bent,
  }
  for (const servings of servingSizes) {
    const portion = createPortion(dish, servings)
    if (portion === undefined) continue
    portions.push(portion)
    bent.push(...bentPortions(portion))
  }
  return dish
}

function figuresOfStep(food: Food): number[] {
  const figures = foodFigures(food, food.stepGrams)
  return [
    figures.proteinGrams,
    figures.fatGrams,
    figures.availableCarbohydrateGrams,
    figures.fibreGrams,
    figures.usdaEnergyKcal,
    ((food.per100g.sodiumMg ?? 0) * food.stepGrams) / 100,
    food.per100g.fatGrams >= leastFatOfOil ? food.stepGrams : 0,
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
    high = Math.max(low, Math.min(high, Math.floor(mostGramsOfIngredient / step)))
    least[at] = low
    most[at] = high
    written[at] = Math.min(high, Math.max(low, Math.round(wish)))
  }
  const grams = [...written].map((steps, at) => steps * (foods[at]?.stepGrams ?? 1))
  const figures = sumSteps(dish, written)
  const energyKcal = energyOf(figures)
  return {
    dish,
    servings,
    least,
    most,
    written,
    start: written,
    isBent: false,
    figures,
    energyKcal,
    grams: grams.reduce((sum, one) => sum + one, 0),
    heaviestGrams: Math.max(...grams),
  }
}

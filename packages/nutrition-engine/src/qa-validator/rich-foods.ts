import { type FoodRules, foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Food, FoodNutrients } from '../catalogue/food.ts'
import { plainName } from '../catalogue/plain-name.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { availableCarbohydrate } from '../quantities/energy.ts'

/** Three are a hint; more are a table. */
const mostNamed = 3
/** A food that fewer recipes use is no everyday advice. */
const leastRecipes = 2

/** Keto: a food with more available carbohydrate than this, g per 100 g, is no advice. Ours. */
const mostKetoCarbohydrate = 10

/** Leaves whose calcium is bound to oxalate and hardly taken up (Weaver et al., Am J Clin Nutr 1999;70(suppl):543S–548S). */
const boundCalcium = ['spinach', 'chard', 'rhubarb', 'beet green']

export type Adviser = FoodRules & Pick<NormalizedIntake, 'macroStyle'>

/**
 * The foods that bring most of a nutrient in the amounts in which our recipes use them, among those that a person may and
 * does eat: one for each aisle, as a reader would call them. USDA SR28.
 */
export function richFoods(
  catalogue: Catalogue,
  nutrient: keyof FoodNutrients,
  rules: Adviser,
): string[] {
  const ranked = [...servingsOf(catalogue)]
    .filter(([food]) => foodIsSafe(food, rules) && helps(food, nutrient, rules))
    .map(([food, grams]) => ({ food, amount: ((food.per100g[nutrient] ?? 0) * grams) / 100 }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount || (one.food.key < other.food.key ? -1 : 1))
  const named = new Map<string, string>()
  for (const { food } of ranked)
    if (named.size < mostNamed && !named.has(food.aisle)) named.set(food.aisle, plainName(food))
  return [...named.values()]
}

function helps({ per100g, words }: Food, nutrient: keyof FoodNutrients, rules: Adviser): boolean {
  const available = availableCarbohydrate(per100g.carbohydrateGrams, per100g.fibreGrams)
  if (rules.macroStyle === 'keto' && available > mostKetoCarbohydrate) return false
  return nutrient !== 'calciumMg' || !words.some((word) => boundCalcium.includes(word))
}

const servingsBy = new WeakMap<Catalogue, ReadonlyMap<Food, number>>()

/** The median grams of a food in a serving, over the recipes that use it; a catalogue does not change. */
function servingsOf(catalogue: Catalogue): ReadonlyMap<Food, number> {
  const known = servingsBy.get(catalogue)
  if (known !== undefined) return known
  const uses = Map.groupBy(
    catalogue.recipes.flatMap(({ ingredients }) => ingredients),
    ({ food }) => food,
  )
  const servings = new Map<Food, number>()
  for (const [key, lines] of uses) {
    const food = catalogue.foods.get(key)
    const grams = lines.map((line) => line.grams).sort((one, other) => one - other)
    const median = grams[Math.floor(grams.length / 2)]
    if (food !== undefined && median !== undefined && grams.length >= leastRecipes)
      servings.set(food, median)
  }
  servingsBy.set(catalogue, servings)
  return servings
}

import type { PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import type { Catalogue, Recipe } from '../catalogue/recipe.ts'
import { part, wordOf } from '../say.ts'
import { type Check, checkOf } from './check.ts'

/** Rounding to a kitchen step may leave an ingredient's range by this share of the amount, or by one step of up to 5 g. */
const roundingShare = 0.16
const smallStepGrams = 5

/**
 * Every dish is a recipe of the catalogue with that recipe's own ingredients, each in whole kitchen steps and within the
 * range in which the dish is still the same dish.
 */
export function checkDishes(days: readonly PlanDay[], catalogue: Catalogue): Check {
  const recipes = new Map(catalogue.recipes.map((recipe) => [recipe.id, recipe]))
  const breaches = days.flatMap(({ day, meals }) =>
    meals.flatMap((meal) =>
      dishBreaches(meal, recipes.get(meal.recipeId), catalogue).map((breach) =>
        part('Day {day, number}, {dish}: {breach}.', {
          day,
          dish: wordOf('dish', meal.name),
          breach,
        }),
      ),
    ),
  )
  return checkOf('dishes', breaches, {
    detail: 'Every dish keeps to its recipe, in amounts a kitchen can weigh.',
  })
}

function dishBreaches(meal: PlanMeal, recipe: Recipe | undefined, catalogue: Catalogue): Said[] {
  if (recipe === undefined) return [part('there is no such recipe')]
  if (recipe.ingredients.length !== meal.ingredients.length)
    return [part('an ingredient is missing or added')]
  return recipe.ingredients.flatMap((ingredient, at) => {
    const food = catalogue.foods.get(ingredient.food)
    const line = meal.ingredients[at]
    if (
      food === undefined ||
      line === undefined ||
      line.ndb !== food.ndb ||
      line.food !== food.name
    )
      return [part('{key} is not the ingredient that stands there', { key: ingredient.food })]
    const steps = line.grams / food.stepGrams
    if (Math.abs(steps - Math.round(steps)) > 1e-6)
      return [
        part('{grams, number} g of {food} is no whole number of {step, number} g', {
          grams: line.grams,
          food: wordOf('food', line.food),
          step: food.stepGrams,
        }),
      ]
    const least = ingredient.minGrams * meal.servings
    const most = ingredient.maxGrams * meal.servings
    const slack = Math.max(
      roundingShare * most,
      food.stepGrams <= smallStepGrams ? food.stepGrams : 0,
    )
    return line.grams < least - slack || line.grams > most + slack
      ? [
          part('{grams, number} g of {food} is outside {least, number} to {most, number} g', {
            grams: line.grams,
            food: wordOf('food', line.food),
            least,
            most,
          }),
        ]
      : []
  })
}

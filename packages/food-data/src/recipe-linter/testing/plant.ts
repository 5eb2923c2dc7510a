import type { Food, IngredientRole, Recipe, RecipeIngredient } from '@zero-sum/nutrition-engine'
import { loadFoods } from '../../foods/load-foods.ts'
import { recipeLinter } from '../lint-recipe.ts'

export const foods = loadFoods()
const lint = recipeLinter(foods)

/** The names of the rules that a recipe breaks, each once. */
export function brokenBy(recipe: Recipe): string[] {
  return [...new Set(lint(recipe).map(({ rule }) => rule))]
}

/** The same where a food of the catalogue is another than it is, or one is added. */
export function brokenWith(recipe: Recipe, ...others: readonly Food[]): string[] {
  const all = new Map([...foods, ...others.map((food): [string, Food] => [food.key, food])])
  return [...new Set(recipeLinter(all)(recipe).map(({ rule }) => rule))]
}

/** A food of the catalogue, with some of its record changed. */
export function foodLike(key: string, changes: Partial<Food>): Food {
  const food = foods.get(key)
  if (food === undefined) throw new Error(`There is no food ${key}.`)
  return { ...food, ...changes }
}

/** An ingredient; without a range it does not bend. */
export function part(
  food: string,
  grams: number,
  role: IngredientRole,
  [minGrams, maxGrams]: readonly [number, number] = [grams, grams],
): RecipeIngredient {
  return { food, grams, role, minGrams, maxGrams }
}

/** A plain dish that breaks no rule. */
export const soundDish: Recipe = {
  id: 'chicken-rice-peas',
  name: 'Chicken with rice and peas',
  cuisine: 'british',
  kinds: ['main'],
  ingredients: [
    part('chicken-breast', 150, 'protein', [80, 230]),
    part('white-rice', 60, 'starch', [25, 100]),
    part('peas-frozen', 80, 'vegetable', [50, 110]),
    part('olive-oil', 10, 'fat', [4, 20]),
    part('salt', 1, 'flavour'),
  ],
  method: [
    'Put the rice in a saucepan with twice its volume of water. Bring to the boil, cover and cook on the lowest heat for 12 minutes.',
    'Heat the olive oil in a frying pan over medium heat. Fry the chicken with the salt for 6 minutes on each side, until it reaches 74 °C.',
    'Stir the peas into the rice for 3 minutes and serve with the chicken.',
  ],
  activeMinutes: 20,
  totalMinutes: 25,
  skill: 2,
  equipment: ['saucepan', 'frying pan'],
  keepsDays: 1,
  batchable: false,
}

/** The sound dish with its ingredient of a food replaced by others, and words of its method too. */
export function exchanged(
  food: string,
  others: readonly RecipeIngredient[],
  words: Readonly<Record<string, string>> = {},
): Recipe {
  const { ingredients, method } = soundDish
  return {
    ...soundDish,
    ingredients: ingredients.flatMap((own) => (own.food === food ? others : [own])),
    method: method.map((step) =>
      Object.entries(words).reduce((text, [word, other]) => text.replaceAll(word, other), step),
    ),
  }
}

/** The sound dish with a step added before the last. */
export function withStep(step: string): Recipe {
  const { method } = soundDish
  return { ...soundDish, method: [...method.slice(0, -1), step, ...method.slice(-1)] }
}

import type { Recipe, RecipeIngredient, RecipeKind } from '../catalogue/recipe.ts'

type Line = readonly [food: string, grams: number, min: number, max: number]

function recipe(
  id: string,
  kinds: readonly RecipeKind[],
  cuisine: Recipe['cuisine'],
  minutes: number,
  lines: readonly Line[],
): Recipe {
  const ingredients: RecipeIngredient[] = lines.map(([food, grams, minGrams, maxGrams]) => ({
    food,
    grams,
    minGrams,
    maxGrams,
    role: food === 'salt' ? 'flavour' : 'starch',
  }))
  const name = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
  return {
    id,
    name,
    cuisine,
    kinds,
    ingredients,
    method: ['Cook everything until done.'],
    activeMinutes: minutes,
    totalMinutes: minutes,
    skill: 3,
    equipment: [],
    keepsDays: 2,
    batchable: false,
  }
}

/** Enough dishes for a week of tests; plain, but they could be eaten. */
export const fixtureRecipes: readonly Recipe[] = [
  recipe('yogurt-bowl', ['breakfast'], 'greek', 5, [
    ['greek-yogurt-0', 200, 100, 300],
    ['rolled-oats', 40, 20, 70],
    ['banana', 100, 50, 150],
    ['almonds', 15, 5, 30],
  ]),
  recipe('egg-toast', ['breakfast'], 'british', 10, [
    ['egg', 100, 50, 150],
    ['wholemeal-bread', 64, 32, 96],
    ['butter', 5, 0.5, 15],
    ['tomato', 100, 50, 150],
    ['salt', 0.5, 0.5, 0.5],
  ]),
  recipe('soya-porridge', ['breakfast'], 'british', 10, [
    ['soy-milk', 250, 150, 350],
    ['rolled-oats', 60, 30, 90],
    ['apple', 100, 50, 150],
    ['almonds', 15, 5, 30],
  ]),
  recipe('tofu-scramble', ['breakfast', 'main'], 'american', 15, [
    ['tofu-firm', 200, 120, 300],
    ['spinach', 80, 40, 150],
    ['potato', 200, 80, 300],
    ['olive-oil', 8, 3, 18],
    ['salt', 1, 1, 1],
  ]),
  recipe('chicken-and-rice', ['main'], 'chinese', 25, [
    ['chicken-breast', 150, 90, 220],
    ['white-rice', 75, 30, 120],
    ['broccoli', 150, 80, 250],
    ['olive-oil', 10, 3, 20],
    ['salt', 1, 1, 1],
  ]),
  recipe('salmon-and-potatoes', ['main'], 'nordic', 30, [
    ['salmon', 150, 80, 200],
    ['potato', 250, 100, 400],
    ['spinach', 100, 50, 150],
    ['olive-oil', 5, 1, 15],
  ]),
  recipe('lentil-curry', ['main'], 'indian', 35, [
    ['red-lentils', 80, 40, 120],
    ['white-rice', 60, 20, 100],
    ['coconut-milk', 40, 10, 100],
    ['onion', 80, 50, 120],
    ['tomato', 150, 80, 200],
    ['salt', 1, 1, 1],
  ]),
  recipe('prawn-pasta', ['main'], 'italian', 20, [
    ['prawns', 150, 80, 250],
    ['pasta', 80, 40, 120],
    ['tomato', 150, 80, 250],
    ['olive-oil', 10, 4, 25],
  ]),
  recipe('chicken-and-sweet-potato', ['main'], 'american', 40, [
    ['chicken-breast', 160, 90, 240],
    ['sweet-potato', 250, 120, 400],
    ['broccoli', 120, 60, 200],
    ['olive-oil', 10, 3, 22],
  ]),
  recipe('tofu-rice', ['main'], 'japanese', 25, [
    ['tofu-firm', 180, 100, 280],
    ['white-rice', 70, 30, 120],
    ['broccoli', 150, 80, 220],
    ['olive-oil', 8, 2, 18],
  ]),
  recipe('egg-and-potatoes', ['main'], 'spanish', 30, [
    ['egg', 150, 100, 250],
    ['potato', 300, 120, 450],
    ['onion', 80, 40, 120],
    ['olive-oil', 12, 4, 25],
  ]),
  recipe('apple-and-peanut-butter', ['snack'], 'american', 5, [
    ['apple', 150, 80, 200],
    ['peanut-butter', 20, 8, 35],
  ]),
  recipe('yogurt-and-banana', ['snack'], 'greek', 5, [
    ['greek-yogurt-0', 150, 80, 250],
    ['banana', 80, 40, 120],
  ]),
  recipe('soya-banana-shake', ['snack'], 'american', 5, [
    ['soy-milk', 250, 150, 350],
    ['banana', 100, 50, 150],
  ]),
]

/** The same, cooked in a bigger batch and good for so many days in the fridge. */
function batch(keepsDays: number, single: Recipe): Recipe {
  return { ...single, keepsDays, batchable: true }
}

/** Mains for pots, from one that keeps a day to two that keep four; one of them takes an hour and a half. */
export const fixtureBatchRecipes: readonly Recipe[] = [
  batch(
    4,
    recipe('lentil-chilli', ['main'], 'mexican', 40, [
      ['red-lentils', 80, 40, 130],
      ['tomato', 200, 100, 300],
      ['onion', 80, 40, 120],
      ['white-rice', 60, 20, 110],
      ['olive-oil', 10, 3, 25],
      ['salt', 1, 1, 1],
    ]),
  ),
  batch(
    3,
    recipe('chicken-stew', ['main'], 'french', 45, [
      ['chicken-breast', 150, 80, 230],
      ['potato', 250, 100, 400],
      ['onion', 60, 30, 120],
      ['tomato', 100, 50, 200],
      ['olive-oil', 10, 3, 25],
    ]),
  ),
  batch(
    2,
    recipe('tofu-pasta', ['main'], 'italian', 25, [
      ['tofu-firm', 150, 80, 260],
      ['pasta', 75, 35, 120],
      ['tomato', 200, 100, 300],
      ['olive-oil', 8, 2, 22],
    ]),
  ),
  batch(
    1,
    recipe('egg-rice-salad', ['main'], 'greek', 20, [
      ['egg', 100, 50, 200],
      ['white-rice', 75, 30, 120],
      ['tomato', 150, 80, 250],
      ['olive-oil', 8, 2, 20],
    ]),
  ),
  batch(
    4,
    recipe('sweet-potato-curry', ['main'], 'thai', 90, [
      ['sweet-potato', 200, 100, 350],
      ['red-lentils', 70, 30, 120],
      ['spinach', 80, 40, 150],
      ['coconut-milk', 60, 15, 120],
      ['salt', 1, 1, 1],
    ]),
  ),
]

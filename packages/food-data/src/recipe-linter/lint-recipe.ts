import type { Food, Recipe } from '@zero-sum/nutrition-engine'
import { dishOf, type Rule } from './dish.ts'
import { rulesFor } from './rules.ts'

export type RuleName = 'foods' | keyof ReturnType<typeof rulesFor>

/** What is wrong with a recipe, and by which rule. */
export type Fault = { rule: RuleName; fault: string }

/** Makes the linter of recipes that are cooked from these foods: every fault of a recipe as data, none for a sound one. */
export function recipeLinter(foods: ReadonlyMap<string, Food>): (recipe: Recipe) => Fault[] {
  const rules = Object.entries<Rule>(rulesFor(foods)) as [RuleName, Rule][]
  return (recipe) => {
    const dish = dishOf(recipe, foods)
    if (Array.isArray(dish))
      return dish.map((food) => ({ rule: 'foods', fault: `there is no food ${food}` }))
    return rules.flatMap(([rule, find]) => find(dish).map((fault) => ({ rule, fault })))
  }
}

import type { Intake } from '@zero-sum/contracts'
import type { UsdaFood } from '../../usda/read-usda.ts'
import type { Breach } from '../breach.ts'
import type { Rule } from '../evidence.ts'
import { forbiddenBy, glutenGrains, type JudgedAllergen } from '../knowledge/allergen-labels.ts'
import { holdsAllergen } from '../knowledge/allergens-of-food.ts'
import { forbiddenOn } from '../knowledge/diets.ts'
import { findExclusion } from '../knowledge/exclusions.ts'
import { isMeant } from '../knowledge/food-pattern.ts'

/** The allergens that a person must not meet: those of their labels, and the gluten grains with coeliac disease. */
export function forbiddenAllergens(intake: Intake): JudgedAllergen[] {
  const isCoeliac = intake.safety?.conditions.includes('coeliac_disease') ?? false
  return [
    ...new Set([...intake.allergies.flatMap(forbiddenBy), ...(isCoeliac ? glutenGrains : [])]),
  ]
}

/** Every food of every dish and of the shopping list is allowed: by allergens, traces, diet and exclusions. */
export const judgeFoods: Rule = ({ intake, days, plan, foods }) => {
  const allergens = forbiddenAllergens(intake)
  const lines = [
    ...days.flatMap(({ meals }) =>
      meals.flatMap(({ meal, where }) => meal.ingredients.map((line) => ({ ...line, where }))),
    ),
    ...plan.groceryList.map((line) => ({ ...line, where: 'shopping list' })),
  ]
  return lines.flatMap(({ ndb, food, where }) => {
    const usda = foods.get(ndb)
    if (usda === undefined) return []
    return judgeFood(usda, intake, allergens).map(({ kind, detail }) => ({
      kind,
      where,
      detail: `${food} (${ndb} ${usda.name}): ${detail}`,
    }))
  })
}

function judgeFood(
  food: UsdaFood,
  intake: Intake,
  allergens: readonly JudgedAllergen[],
): Omit<Breach, 'where'>[] {
  const found: Omit<Breach, 'where'>[] = []
  const isCoeliac = intake.safety?.conditions.includes('coeliac_disease') ?? false
  for (const allergen of allergens) {
    const tracesCount =
      intake.mayContain === 'avoid' ||
      (isCoeliac && glutenGrains.some((grain) => grain === allergen))
    if (holdsAllergen(food, allergen, false)) found.push({ kind: 'allergen', detail: allergen })
    else if (tracesCount && holdsAllergen(food, allergen, true))
      found.push({ kind: 'traces', detail: allergen })
  }
  const reason = forbiddenOn(intake.dietaryStyle, food)
  if (reason !== undefined)
    found.push({ kind: 'diet', detail: `${reason}, on a ${intake.dietaryStyle} diet` })
  for (const word of intake.exclusions)
    if (findExclusion(word)?.foods.some((pattern) => isMeant(food, pattern)))
      found.push({ kind: 'exclusion', detail: `"${word}" was excluded` })
  return found
}

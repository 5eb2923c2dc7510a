import type { Intake } from '@zero-sum/contracts'
import { type IntakeInput, parseIntake } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { fixtureFoods } from './fixture-foods.ts'
import { fixtureBatchRecipes, fixtureRecipes } from './fixture-recipes.ts'

/** A small catalogue with real figures, for tests of the engine alone. */
export const fixtureCatalogue: Catalogue = {
  version: 'fixture',
  foods: new Map(fixtureFoods.map((food) => [food.key, food])),
  recipes: fixtureRecipes,
}

/** The same with dishes that can be cooked for several days. */
export const batchCatalogue: Catalogue = {
  ...fixtureCatalogue,
  version: 'fixture-batch',
  recipes: [...fixtureRecipes, ...fixtureBatchRecipes],
}

/** The intake of an ordinary person, with whatever a test wants different. Throws on a faulty one. */
export function fixtureIntake(different: Partial<IntakeInput> = {}): Intake {
  const parsed = parseIntake({
    sex: 'female',
    age: 34,
    heightCm: 168,
    weightKg: 66,
    goal: { type: 'maintain' },
    activityLevel: 'lightly_active',
    mealsPerDay: 3,
    snacksPerDay: 1,
    ...different,
  })
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults))
  return parsed.intake
}

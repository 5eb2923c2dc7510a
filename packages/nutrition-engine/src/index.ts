export { foodIsSafe } from './catalogue/allergen-gate.ts'
export { dietAllows, dietForbiddenWords } from './catalogue/diets.ts'
export { findFoodsByWord, suggestFoodWords } from './catalogue/find-foods.ts'
export {
  type Aisle,
  type AllergenRecord,
  aisles,
  type Food,
  type FoodNutrients,
  type FoodTrait,
  foodTraits,
  type HouseholdMeasure,
} from './catalogue/food.ts'
export {
  type Catalogue,
  type IngredientRole,
  ingredientRoles,
  type Recipe,
  type RecipeIngredient,
  type RecipeKind,
  recipeKinds,
} from './catalogue/recipe.ts'
export type { NormalizedIntake, Notice } from './intake-normalizer/normalized-intake.ts'
export { calculateMetabolism } from './metabolic-calculator/calculate-metabolism.ts'
export type { DayTargets, Metabolism } from './metabolic-calculator/metabolism.ts'
export { type AbortFlag, PipelineAborted } from './pipeline-aborted.ts'
export { availableCarbohydrate, energyKcal } from './quantities/energy.ts'
export { IntakeRefused } from './refusal.ts'

export { amountsToCook } from './brand-renderer/amounts-to-cook.ts'
export { describePot, type PotWords } from './brand-renderer/describe-pot.ts'
export { renderHtml } from './brand-renderer/render-html.ts'
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
export { plainName } from './catalogue/plain-name.ts'
export {
  type Catalogue,
  type IngredientRole,
  ingredientRoles,
  type Recipe,
  type RecipeIngredient,
  type RecipeKind,
  recipeKinds,
} from './catalogue/recipe.ts'
export type { BoughtThing, PackSize, SoldAs } from './catalogue/sold-as.ts'
export type { NamedMember } from './household/eaters-of.ts'
export { intakeForHousehold } from './household/intake-for-household.ts'
export { portionsFor } from './household/portions-for.ts'
export { portionBasis, previewMember } from './household/preview-member.ts'
export { normalizeIntake } from './intake-normalizer/normalize-intake.ts'
export type { NormalizedIntake, Notice } from './intake-normalizer/normalized-intake.ts'
export { calculateMetabolism } from './metabolic-calculator/calculate-metabolism.ts'
export type { DayTargets, Metabolism } from './metabolic-calculator/metabolism.ts'
export {
  NutritionPipelineOrchestrator,
  type PipelineResult,
  type RunOptions,
} from './orchestrator.ts'
export { type AbortFlag, PipelineAborted } from './pipeline-aborted.ts'
export { type ChangeRefusal, ChangeRefused } from './plan-change/change-refused.ts'
export { comparePlans } from './plan-change/compare-plans.ts'
export { proposeSwaps, type Swap, swapMeal } from './plan-change/propose-swaps.ts'
export {
  type Regenerated,
  type RegenerateOptions,
  regeneratePlan,
} from './plan-change/regenerate-plan.ts'
export type { TurnedDown } from './plan-change/unwanted-dishes.ts'
export { allergenWords } from './qa-validator/allergen-words.ts'
export { dietWords } from './qa-validator/diet-words.ts'
export { plainWords } from './qa-validator/plain-words.ts'
export { scanWords } from './qa-validator/scan-words.ts'
export { type PlanFault, verifyDeliveredPlan } from './qa-validator/verify-delivered-plan.ts'
export { describeAmount } from './quantities/describe-amount.ts'
export { describeWeight } from './quantities/describe-weight.ts'
export { availableCarbohydrate, energyKcal, kcalPerGram } from './quantities/energy.ts'
export { ketoCarbohydrateShare } from './recipe-curator/judge-recipe.ts'
export { layOutSlots } from './recipe-curator/lay-out-slots.ts'
export { listRecipes } from './recipe-curator/list-recipes.ts'
export { refuseFixedMeals } from './recipe-curator/refuse-fixed-meals.ts'
export { IntakeRefused } from './refusal.ts'
export type { OnProgress } from './report-progress.ts'
export { type Sentence, say, sentenceOf } from './say.ts'
export { describePurchase, saleUnitWords } from './shopping/describe-purchase.ts'
export { pieceOf, purchaseOf } from './shopping/purchase-of.ts'
export { shoppingList } from './shopping/shopping-list.ts'
export { previewTargets } from './targets-preview/preview-targets.ts'
export { capitalised, deviation, slotName, wholeNumber } from './words.ts'

export { amountsToCook } from './amounts-to-cook.ts'
export { translateAlternatives } from './translate-alternatives.ts'
export { translateDifference } from './translate-difference.ts'
export { translateGroceryList } from './translate-foods.ts'
export { translateJob, translateProgress } from './translate-job.ts'
export { translateMetabolic, translateTargets } from './translate-metabolic.ts'
export { translatePlan, translateSharedPlan } from './translate-plan.ts'
export { translateBasis, translatePortions } from './translate-portions.ts'
export { translateProblem } from './translate-problem.ts'
export { translateRecipeList } from './translate-recipe-list.ts'
export { translateShoppingLines, translateShoppingList } from './translate-shopping-list.ts'
export {
  foodInEnglish,
  translateDish,
  translateEquipment,
  translateFood,
  translateHousehold,
  translatePreparation,
  translateSentence,
  translateStep,
} from './translate-words.ts'

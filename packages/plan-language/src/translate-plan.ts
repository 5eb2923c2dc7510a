import type { Locale, Micronutrient, Plan, PlanMeal, Qa, SharedPlan } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { checks } from './german/names.ts'
import { nutrients } from './german/nutrients.ts'
import { translateGroceryList, translateIngredient } from './translate-foods.ts'
import { translateMetabolic, translateNotices } from './translate-metabolic.ts'
import { lookUp, translateDish, translateSentence, translateStep } from './translate-words.ts'

/**
 * A plan in a language. Codes, figures and the names by which programs know things (cuisine, slot, weekday, step, rule, unit) stay; what
 * a person reads is said again. In English it is the plan itself.
 */
export function translatePlan(plan: Plan, locale: Locale): Plan {
  if (locale === 'en') return plan
  return {
    ...plan,
    notices: translateNotices(plan.notices, locale),
    metabolic: translateMetabolic(plan.metabolic, locale),
    days: plan.days.map((day) => ({
      ...day,
      meals: day.meals.map((meal) => translateMeal(meal, locale)),
    })),
    groceryList: translateGroceryList(plan.groceryList, locale),
    micronutrients: plan.micronutrients.map((row) => translateMicronutrient(row, locale)),
    notAssessed: plan.notAssessed.map((name) => lookUp(nutrients, name)),
    qa: translateQa(plan.qa, locale),
  }
}

function translateMeal({ said, ...meal }: PlanMeal, locale: Locale): PlanMeal {
  return {
    ...meal,
    ...cookingOf(meal, said?.lastStep, locale),
    why: translateSentence(meal.why, said?.why, locale),
  }
}

/** What a link shows of a plan, in a language. */
export function translateSharedPlan(plan: SharedPlan, locale: Locale): SharedPlan {
  if (locale === 'en') return plan
  return {
    days: plan.days.map((day) => ({
      ...day,
      meals: day.meals.map(({ said, ...meal }) => ({
        ...meal,
        ...cookingOf(meal, said?.lastStep, locale),
      })),
    })),
    groceryList: translateGroceryList(plan.groceryList, locale),
  }
}

type Cooking = Pick<PlanMeal, 'ingredients' | 'method' | 'name'>

/** The dish, what is in it and what is done; a pot may have put a step of its own at the end. */
function cookingOf(meal: Cooking, lastStep: Said | undefined, locale: Locale): Cooking {
  const last = meal.method.length - 1
  return {
    name: translateDish(meal.name, locale),
    ingredients: meal.ingredients.map((line) => translateIngredient(line, locale)),
    method: meal.method.map((step, at) =>
      at === last && lastStep !== undefined
        ? translateSentence(step, lastStep, locale)
        : translateStep(step, locale),
    ),
  }
}

function translateMicronutrient({ said, ...row }: Micronutrient, locale: Locale): Micronutrient {
  return {
    ...row,
    nutrient: lookUp(nutrients, row.nutrient),
    ...(row.advice === undefined ? {} : { advice: translateSentence(row.advice, said, locale) }),
  }
}

function translateQa(qa: Qa, locale: Locale): Qa {
  return {
    ...qa,
    checks: qa.checks.map(({ check, passed, detail, said }) => ({
      check: lookUp(checks, check),
      passed,
      detail: translateSentence(detail, said, locale),
    })),
  }
}

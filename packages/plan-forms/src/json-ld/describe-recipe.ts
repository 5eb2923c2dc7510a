import type { DietaryStyle, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { portionGrams } from '@zero-sum/nutrition-engine/amounts-to-cook'
import { amountsToCook } from '@zero-sum/plan-language/amounts-to-cook'
import { cuisineName } from '@zero-sum/plan-language/cuisine-name'
import { type Language, slotName } from '../language.ts'

/** The diets that schema.org has a name for (schema.org, RestrictedDiet). */
const dietNames: Readonly<Partial<Record<DietaryStyle, string>>> = {
  vegan: 'https://schema.org/VeganDiet',
  vegetarian: 'https://schema.org/VegetarianDiet',
}

export type RecipeFacts = {
  /** Where the recipe can be read. */
  url?: string
  /** The diets that the recipe is known to suit. */
  diets: readonly DietaryStyle[]
}

/**
 * A meal as schema.org's `Recipe`, in the language that it is in: what is cooked at once, with the figures of one portion of it. Carbohydrate is the available
 * one, without fibre, as everywhere in a plan.
 */
export function describeRecipe(meal: PlanMeal, facts: RecipeFacts, language: Language) {
  const { t, formats } = language
  const { locale } = formats.settings
  const { name, recipeId, cuisine, slot, cookedPortions = 1, activeMinutes, totalMinutes } = meal
  const diets = facts.diets.flatMap((diet) => dietNames[diet] ?? [])
  return {
    '@type': 'Recipe',
    ...(facts.url === undefined ? {} : { '@id': facts.url, url: facts.url }),
    name,
    identifier: recipeId,
    inLanguage: locale,
    recipeCategory: slotName(slot, language),
    recipeCuisine: cuisineName(cuisine, locale),
    recipeYield: [String(cookedPortions), t('portions', { portions: cookedPortions })],
    // What hands do, then what goes on without them; together the time from start to table.
    prepTime: isoMinutes(activeMinutes),
    cookTime: isoMinutes(Math.max(0, totalMinutes - activeMinutes)),
    totalTime: isoMinutes(Math.max(totalMinutes, activeMinutes)),
    recipeIngredient: amountsToCook(meal, locale).map((line) => sayIngredient(line, language)),
    recipeInstructions: meal.method.map((text, at) => ({
      '@type': 'HowToStep',
      position: at + 1,
      text,
    })),
    nutrition: describeNutrition(meal, language),
    ...(diets.length === 0 ? {} : { suitableForDiet: diets }),
  }
}

function describeNutrition(meal: PlanMeal, { t, formats }: Language) {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams, fibreGrams } =
    meal.nutrients
  return {
    '@type': 'NutritionInformation',
    servingSize: t('onePortion', { amount: formats.foodWeight(portionGrams(meal)) }),
    // A decimal point in every language, as schema.org asks of its numbers (schema.org/Number).
    calories: `${Math.round(energyKcal)} kcal`,
    proteinContent: massOf(proteinGrams),
    fatContent: massOf(fatGrams),
    carbohydrateContent: massOf(availableCarbohydrateGrams),
    fiberContent: massOf(fibreGrams),
  }
}

function massOf(grams: number): string {
  return `${Math.round(grams * 10) / 10} g`
}

/** "135 g (1½ cups) carrots, sliced", with no amount twice. */
function sayIngredient(
  { food, grams, household, prep }: PlanIngredient,
  { formats }: Language,
): string {
  const weight = formats.foodWeight(grams)
  const isWeight = /^[\d.,]+ k?g$/.test(household)
  return `${weight}${isWeight ? '' : ` (${household})`} ${food}${prep === undefined ? '' : `, ${prep}`}`
}

/** ISO 8601: "PT40M", "PT1H10M". */
function isoMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`
}

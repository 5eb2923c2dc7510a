import type { FoodNutrients } from '../../catalogue/food.ts'
import type { NormalizedIntake } from '../../intake-normalizer/normalized-intake.ts'
import { dietaryReferences, referenceFor } from '../../qa-validator/dietary-references.ts'
import { mostOfDay } from '../objective.ts'

/** A nutrient that the days of a plan should bring, or should not exceed, on average. */
export type NutrientGoal = {
  nutrient: keyof FoodNutrients
  /** As a sentence names it: "calcium", "vitamin E". */
  name: string
  /** The person's reference for a day, in the unit of the nutrient. */
  reference: number
  isLimit: boolean
  /** How much it counts beside the others. */
  weight: number
}

/**
 * Nutrients that count less: food hardly brings vitamin D; choline, vitamin E and K are unmeasured in many foods, so that a
 * gap may be one of the data; the reference for potassium is an AI that few diets reach.
 */
export const nutrientWeights: Partial<Record<keyof FoodNutrients, number>> = {
  vitaminDUg: 0.15,
  cholineMg: 0.4,
  vitaminEMg: 0.6,
  vitaminKUg: 0.4,
  potassiumMg: 0.6,
  pantothenicAcidMg: 0.6,
}

/** Saturated fat: below a tenth of energy (Dietary Guidelines for Americans 2020–2025), at 9 kcal/g. */
export const saturatedFatShare = 0.1

/** What the search looks after beside the figures that every day is held to. */
export function nutrientGoals(
  person: Pick<NormalizedIntake, 'age' | 'diet' | 'macroStyle' | 'safety' | 'sex'>,
  goalKcal: number,
): NutrientGoal[] {
  const { sex, age, diet, macroStyle } = person
  const isVegetarian = diet === 'vegetarian' || diet === 'vegan'
  const goals = dietaryReferences.map((row) => ({
    nutrient: row.nutrient,
    name: row.name,
    reference:
      row.nutrient === 'sodiumMg'
        ? mostSodiumFor(person)
        : referenceFor(row, { sex, age, isVegetarian }),
    isLimit: row.kind === 'limit',
    weight: nutrientWeights[row.nutrient] ?? 1,
  }))
  // Who asks for fat as the main fuel has asked for more of this one too.
  if (macroStyle === 'keto' || macroStyle === 'low_carb') return goals
  const saturatedFat = {
    nutrient: 'saturatedFatGrams',
    name: 'Saturated fat',
    reference: (saturatedFatShare * goalKcal) / 9,
    isLimit: true,
    weight: 1,
  } as const
  return [...goals, saturatedFat]
}

/** The sodium of a day, in mg, to which the search leans. */
export function mostSodiumFor({ safety }: Pick<NormalizedIntake, 'safety'>): number {
  return safety?.conditions.includes('hypertension')
    ? mostOfDay.sodiumMgWithHypertension
    : mostOfDay.sodiumMg
}

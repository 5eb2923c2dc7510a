import { type Allergen, type AllergyLabel, allergyLabels } from '@zero-sum/contracts'
import {
  type dietAllows,
  type Food,
  foodIsSafe,
  kcalPerGram,
  ketoCarbohydrateShare,
} from '@zero-sum/nutrition-engine'
import type { ServingFigures } from '../recipe-linter/figures.ts'

type Persona = {
  diet: Parameters<typeof dietAllows>[0]
  allergies?: readonly AllergyLabel[]
  /** Whether a base serving is near enough to the person's split of macronutrients; left out where any is. */
  suits?: (figures: ServingFigures) => boolean
}

/** Least share of energy from protein, and most from fat, in a dish for somebody lean. Ours. */
const lean = { protein: 0.28, fat: 0.35 } as const

/** People whom the catalogue must feed, by what they may eat. "Free" is free of traces too. */
export const personas = {
  omnivore: { diet: 'omnivore' },
  vegetarian: { diet: 'vegetarian' },
  vegan: { diet: 'vegan' },
  pescatarian: { diet: 'pescatarian' },
  keto: {
    diet: 'omnivore',
    suits: (figures) => energyShares(figures).availableCarbohydrate <= ketoCarbohydrateShare,
  },
  paleo: { diet: 'paleo' },
  'gluten-free': { diet: 'omnivore', allergies: ['gluten'] },
  'milk-free': { diet: 'omnivore', allergies: ['milk'] },
  'gluten- and milk-free': { diet: 'omnivore', allergies: ['gluten', 'milk'] },
  'nut-free': { diet: 'omnivore', allergies: ['nut'] },
  'egg-free': { diet: 'omnivore', allergies: ['egg'] },
  'soy-free vegan': { diet: 'vegan', allergies: ['soy'] },
  'nut-free vegan': { diet: 'vegan', allergies: ['nut'] },
  'gluten-free vegan': { diet: 'vegan', allergies: ['gluten'] },
  'fish-free': { diet: 'omnivore', allergies: ['fish'] },
  'lean high-protein': {
    diet: 'omnivore',
    suits: (figures) => {
      const { protein, fat } = energyShares(figures)
      return protein >= lean.protein && fat <= lean.fat
    },
  },
} as const satisfies Record<string, Persona>

export type PersonaName = keyof typeof personas

/** Whether a persona may be served all of these foods, and a dish with these figures suits them. */
export function isServedTo(
  name: PersonaName,
  foods: readonly Food[],
  figures: ServingFigures,
): boolean {
  const { diet, allergies = [], suits }: Persona = personas[name]
  const allergens: ReadonlySet<Allergen> = new Set(
    allergies.flatMap((label) => allergyLabels[label]),
  )
  const rules = { diet, allergens, avoidTraces: true, excludedFoods: new Set<string>() }
  return foods.every((food) => foodIsSafe(food, rules)) && (suits?.(figures) ?? true)
}

/** The shares of a serving's energy from protein, fat and available carbohydrate, 0 to 1. */
export function energyShares(figures: ServingFigures) {
  const { energyKcal, proteinGrams, fatGrams, availableCarbohydrateGrams } = figures
  return {
    protein: (kcalPerGram.protein * proteinGrams) / energyKcal,
    fat: (kcalPerGram.fat * fatGrams) / energyKcal,
    availableCarbohydrate:
      (kcalPerGram.availableCarbohydrate * availableCarbohydrateGrams) / energyKcal,
  }
}

import type { Allergen, DietaryStyle } from '@zero-sum/contracts'
import {
  dairyWords,
  eggAndHoneyWords,
  grainWords,
  landMeatWords,
  legumeWords,
  seaWords,
} from './diet-words.ts'
import type { Food, FoodTrait } from './food.ts'

/** A diet that says which foods are eaten. Keto is none of them: it is a split of macronutrients. */
export type Diet = Exclude<DietaryStyle, 'keto'>

type DietRule = {
  traits: readonly FoodTrait[]
  /** What a food's allergen record would give away if its traits were wrong: a second witness. */
  allergens: readonly Allergen[]
  /** Singular words that may not stand in the text of a plan on this diet. */
  words: readonly string[]
}

const landMeatTraits = ['meat', 'red_meat', 'pork', 'poultry', 'gelatine', 'animal_rennet'] as const
const seaTraits = ['fish', 'seafood'] as const
const seaAllergens = ['fish', 'crustacean', 'mollusc'] as const

const rules: Record<Diet, DietRule> = {
  omnivore: { traits: [], allergens: [], words: [] },
  pescatarian: { traits: landMeatTraits, allergens: [], words: landMeatWords },
  vegetarian: {
    traits: [...landMeatTraits, ...seaTraits],
    allergens: seaAllergens,
    words: [...landMeatWords, ...seaWords],
  },
  vegan: {
    traits: [...landMeatTraits, ...seaTraits, 'dairy', 'egg', 'honey'],
    allergens: [...seaAllergens, 'milk', 'lactose', 'egg'],
    words: [...landMeatWords, ...seaWords, ...dairyWords, ...eggAndHoneyWords],
  },
  paleo: {
    traits: ['grain', 'legume', 'dairy', 'refined_sugar', 'refined_oil', 'processed', 'alcohol'],
    allergens: ['wheat', 'rye', 'barley', 'oats', 'milk', 'lactose', 'peanut', 'soy', 'lupin'],
    words: [...grainWords, ...legumeWords, ...dairyWords, 'sugar'],
  },
}

/** Whether a diet's definition lets this food be eaten, by its traits and by its allergen record. */
export function dietAllows(diet: Diet, food: Food): boolean {
  const { traits, allergens } = rules[diet]
  if (food.traits.some((trait) => traits.includes(trait))) return false
  return !food.allergens?.contains.some((allergen) => allergens.includes(allergen))
}

/** The singular words that the text of a plan on this diet may not hold, in lower case. */
export function dietForbiddenWords(diet: Diet): readonly string[] {
  return rules[diet].words
}

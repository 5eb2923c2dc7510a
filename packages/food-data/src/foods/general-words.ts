import type { Allergen } from '@zero-sum/contracts'
import type { Food, FoodTrait } from '@zero-sum/nutrition-engine'

/** What people also call a food that has a trait. Traits that nobody types are left out. */
const traitWords: Partial<Record<FoodTrait, readonly string[]>> = {
  meat: ['meat'],
  red_meat: ['red meat'],
  pork: ['pork', 'pig'],
  poultry: ['poultry', 'meat', 'bird'],
  fish: ['fish', 'seafood'],
  seafood: ['seafood'],
  dairy: ['dairy', 'milk product'],
  egg: ['egg'],
  honey: ['honey'],
  gelatine: ['gelatine', 'gelatin'],
  animal_rennet: ['rennet', 'animal rennet'],
  alcohol: ['alcohol'],
  grain: ['grain', 'cereal'],
  legume: ['legume'],
  starchy_vegetable: ['starchy vegetable'],
  refined_sugar: ['sugar', 'refined sugar', 'added sugar'],
  refined_oil: ['seed oil', 'refined oil', 'vegetable oil'],
  processed: ['processed food'],
}

/** What people also call a food that contains an allergen. */
const allergenWords: Record<Allergen, readonly string[]> = {
  wheat: ['wheat', 'gluten'],
  rye: ['rye', 'gluten'],
  barley: ['barley', 'gluten'],
  oats: ['oat'],
  milk: ['milk', 'dairy'],
  lactose: ['lactose'],
  egg: ['egg'],
  fish: ['fish', 'seafood'],
  crustacean: ['crustacean', 'shellfish', 'seafood'],
  mollusc: ['mollusc', 'mollusk', 'shellfish', 'seafood'],
  peanut: ['peanut', 'groundnut', 'nut'],
  almond: ['almond', 'nut', 'tree nut'],
  hazelnut: ['hazelnut', 'nut', 'tree nut'],
  walnut: ['walnut', 'nut', 'tree nut'],
  cashew: ['cashew', 'nut', 'tree nut'],
  pecan: ['pecan', 'nut', 'tree nut'],
  brazil_nut: ['brazil nut', 'nut', 'tree nut'],
  pistachio: ['pistachio', 'nut', 'tree nut'],
  macadamia: ['macadamia', 'nut', 'tree nut'],
  pine_nut: ['pine nut', 'nut', 'tree nut'],
  coconut: ['coconut'],
  soy: ['soy', 'soya', 'soybean'],
  sesame: ['sesame'],
  celery: ['celery'],
  mustard: ['mustard'],
  sulphite: ['sulphite', 'sulfite'],
  lupin: ['lupin', 'lupine'],
}

/** The words that follow from what a food is made of, so that excluding "meat" can't miss a food whose words forgot it. */
export function generalWords(food: Pick<Food, 'allergens' | 'traits'>): string[] {
  return [
    ...food.traits.flatMap((trait) => traitWords[trait] ?? []),
    ...(food.allergens?.contains ?? []).flatMap((allergen) => allergenWords[allergen]),
  ]
}

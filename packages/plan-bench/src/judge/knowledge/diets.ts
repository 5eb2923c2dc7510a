import type { DietaryStyle } from '@zero-sum/contracts'
import type { UsdaFood } from '../../usda/read-usda.ts'
import { holdsAllergen } from './allergens-of-food.ts'
import { type FoodPattern, isMeant } from './food-pattern.ts'

/** Groups: 05 poultry, 07 sausages, 10 pork, 13 beef, 17 lamb, veal and game. */
const landAnimals: readonly FoodPattern[] = [
  { groups: ['05', '07', '10', '13', '17'], unless: /meatless|vegetarian/ },
  { groups: ['04'], name: /^lard|tallow|suet|^fat, (duck|goose|chicken|turkey|beef|mutton)/ },
  {
    name: /\b(beef|chicken|pork|ham|bacon|turkey|lamb|veal|gelatins?|meat|duck|goose)\b/,
    unless: /meatless|vegetarian|vegan|meat substitute|meat extender|coconut|imitation/,
  },
]
/** Cheeses whose protected recipes ask for rennet from calves: Parmesan, Romano, Gruyère, Emmental; and what they are in. */
const calfRennet: readonly FoodPattern[] = [
  { name: /cheese, (parmesan|romano|gruyere|swiss|roquefort|blue)|\bpesto\b/ },
]
const seaAnimals: readonly FoodPattern[] = [
  { groups: ['15'] },
  {
    name: /\b(fish|anchovy|worcestershire|oyster|clam|kimchi|shrimp)\b/,
    unless: /mushrooms?, oyster/,
  },
]
const honey: readonly FoodPattern[] = [{ name: /\bhoney\b/, unless: /honeydew|without honey/ }]
/** Not the pseudo-cereals and sweetcorn, about which paleo eaters differ. */
const grains: readonly FoodPattern[] = [
  {
    groups: ['20', '18', '08'],
    unless: /tapioca|baking soda|yeast|buckwheat|quinoa|amaranth|wild rice|powder/,
  },
  { name: /\b(rice|wheat|barley|oats?|noodles?|bread|pasta)\b/, unless: /rice vinegar|squash/ },
]
/** Group 16; sprouts, green beans and fenugreek are let pass. */
const pulses: readonly FoodPattern[] = [
  { groups: ['16'] },
  { name: /\b(peanuts?|soy|soybeans?|tofu|edamame)\b/ },
]
const sugarAndRefinedOil: readonly FoodPattern[] = [
  { name: /^(sugars|candies|jams)|syrups, (corn|malt)/ },
  {
    groups: ['04'],
    name: /^oil, (canola|sunflower|soybean|corn|peanut|vegetable|safflower|cottonseed)/,
  },
  { groups: ['04'], name: /margarine|shortening/ },
]

function isOne(food: UsdaFood, ...lists: readonly (readonly FoodPattern[])[]): boolean {
  return lists.some((patterns) => patterns.some((pattern) => isMeant(food, pattern)))
}

/** What in a diet's definition forbids a food, by USDA's group and name; nothing where it may be eaten. */
export function forbiddenOn(diet: DietaryStyle, food: UsdaFood): string | undefined {
  if (diet === 'omnivore' || diet === 'keto') return undefined
  if (diet === 'paleo') return notPaleo(food)
  if (isOne(food, landAnimals)) return 'a land animal'
  // Who eats fish without meat minds the calf in the rennet as well.
  if (isOne(food, calfRennet)) return 'made with calf rennet'
  if (diet === 'pescatarian') return undefined
  if (isOne(food, seaAnimals)) return 'a fish or shellfish'
  if (diet === 'vegetarian') return undefined
  if (holdsAllergen(food, 'milk', false)) return 'of milk'
  if (holdsAllergen(food, 'egg', false)) return 'of egg'
  return isOne(food, honey) ? 'of bees' : undefined
}

function notPaleo(food: UsdaFood): string | undefined {
  if (isOne(food, grains)) return 'a grain'
  if (isOne(food, pulses)) return 'a legume'
  if (holdsAllergen(food, 'milk', false)) return 'of milk'
  return isOne(food, sugarAndRefinedOil) ? 'refined' : undefined
}

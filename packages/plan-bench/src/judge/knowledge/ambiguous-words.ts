import type { DietaryStyle } from '@zero-sum/contracts'
import type { JudgedAllergen } from './allergen-labels.ts'

/**
 * Words that name a food with the allergen unless the dish has a kind without it: bread of rice flour, noodles of rice. In the
 * text of a meal they are allowed where one of its ingredients goes by the word, since ingredients are judged by their number.
 */
export const ambiguousAllergenWords: Partial<Record<JudgedAllergen, RegExp>> = {
  wheat:
    /\b(breads?|pasta|noodles?|flour|tortillas?|spaghetti|penne|crackers?|breadcrumbs?|muffins?|buns?|soy sauce)\b/g,
}

const meat = /\b(?:the|of|with|into|and|soya?) (mince|steaks?)\b/g

/** The same for diets: mince of soya, a steak of tuna; "mince the garlic" is no food. */
export const ambiguousDietWords: Partial<Record<DietaryStyle, RegExp>> = {
  pescatarian: meat,
  vegetarian: meat,
  vegan: meat,
}

const shapes: Readonly<Record<string, RegExp>> = {
  bread: /bread|loaf/,
  breadcrumb: /bread/,
  bun: /bun|bread/,
  mince: /soya? mince|(?:beef|pork|lamb|turkey|chicken) mince/,
  muffin: /muffin|flour|ground almonds|oats/,
  noodle: /noodle|courgette|konjac|daikon/,
  pasta: /pasta/,
  penne: /pasta/,
  'soy sauce': /tamari|soy sauce/,
  spaghetti: /pasta|spaghetti|courgette/,
  steak: /steak|cauliflower|celeriac|cabbage|mushroom|tofu|aubergine|salmon|tuna/,
}

/** Whether an ingredient of these, in plain text, is what the word means. */
export function isOwned(word: string, foods: string): boolean {
  const single = word.replace(/s$/, '')
  return shapes[single]?.test(foods) ?? foods.includes(single)
}

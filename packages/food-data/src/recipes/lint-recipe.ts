import {
  availableCarbohydrate,
  energyKcal,
  type Food,
  type Recipe,
  type RecipeIngredient,
} from '@zero-sum/nutrition-engine'

/** Energy of one base serving that a dish of a kind plausibly has, in kcal. */
const plausibleKcal = { breakfast: [250, 650], main: [350, 800], snack: [60, 400] } as const

/**
 * Longest that a cooked dish may stay in the fridge, in days: 3–4 by USDA FSIS; with rice 1 (FSA: toxin of Bacillus cereus);
 * with fish 2 (FSIS: 1–2 days before cooking, taken for the cooked dish as well).
 */
export const longestKeepingDays = { cooked: 4, rice: 1, fish: 2 } as const

/** What is wrong with a recipe as data, each fault a sentence; empty for a sound one. */
export function lintRecipe(recipe: Recipe, foods: ReadonlyMap<string, Food>): string[] {
  const unknown = recipe.ingredients.filter(({ food }) => !foods.has(food))
  if (unknown.length > 0) return unknown.map(({ food }) => `there is no food ${food}`)
  return [
    ...recipe.ingredients.flatMap((ingredient) => lintAmounts(ingredient, foods)),
    ...lintMethod(recipe, foods),
    ...lintTimes(recipe),
    ...lintEnergy(recipe, foods),
    ...lintSafety(recipe),
  ]
}

function lintAmounts(ingredient: RecipeIngredient, foods: ReadonlyMap<string, Food>): string[] {
  const { food, grams, minGrams, maxGrams } = ingredient
  const step = foods.get(food)?.stepGrams ?? 1
  const faults: string[] = []
  if (!(minGrams > 0 && minGrams <= grams && grams <= maxGrams))
    faults.push(`${food}: ${minGrams} ≤ ${grams} ≤ ${maxGrams} does not hold`)
  for (const amount of [grams, minGrams, maxGrams])
    if (!Number.isInteger(amount / step))
      faults.push(`${food}: ${amount} g is no multiple of ${step}`)
  return faults
}

function lintMethod({ method, ingredients }: Recipe, foods: ReadonlyMap<string, Food>): string[] {
  const text = ` ${plain(method.join(' '))} `
  const faults = method.length < 2 || method.length > 9 ? [`${method.length} steps`] : []
  for (const { food } of ingredients)
    if (!namesOf(foods.get(food)).some((name) => mentions(text, name)))
      faults.push(`the method does not mention ${food}`)
  if (/\b\d+ ?(g|grams?|ml)\b/.test(text)) faults.push('the method names an amount; portions scale')
  return faults
}

/** The words of a food's name and the words people use for it, long enough to mean something. */
function namesOf(food: Food | undefined): string[] {
  if (food === undefined) return []
  const words = [...food.words, ...food.name.split(/[^\p{L}]+/u)].map(plain)
  return words.filter((word) => word.length >= 3)
}

function mentions(text: string, name: string): boolean {
  const stem = name.endsWith('y')
    ? `${name.slice(0, -1)}(y|ies)`
    : name.replace(/(f|fe)$/, '($1|ves)')
  return new RegExp(`\\b${stem}(s|es)?\\b`, 'u').test(text)
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
}

function lintTimes({ activeMinutes, totalMinutes, skill, keepsDays }: Recipe): string[] {
  const faults: string[] = []
  if (activeMinutes > totalMinutes) faults.push('more active minutes than minutes')
  if (totalMinutes < 1 || totalMinutes > 180) faults.push(`${totalMinutes} minutes`)
  if (skill < 1 || skill > 10) faults.push(`skill ${skill}`)
  if (keepsDays < 0 || keepsDays > longestKeepingDays.cooked)
    faults.push(`keeps for ${keepsDays} days`)
  return faults
}

function lintEnergy({ kinds, ingredients }: Recipe, foods: ReadonlyMap<string, Food>): string[] {
  const sum = { proteinGrams: 0, fatGrams: 0, availableCarbohydrateGrams: 0, fibreGrams: 0 }
  for (const { food, grams } of ingredients) {
    const per100g = foods.get(food)?.per100g
    if (per100g === undefined) continue
    sum.proteinGrams += (per100g.proteinGrams * grams) / 100
    sum.fatGrams += (per100g.fatGrams * grams) / 100
    sum.fibreGrams += (per100g.fibreGrams * grams) / 100
    sum.availableCarbohydrateGrams +=
      (availableCarbohydrate(per100g.carbohydrateGrams, per100g.fibreGrams) * grams) / 100
  }
  const kcal = energyKcal(sum)
  return kinds.flatMap((kind) => {
    const [least, most] = plausibleKcal[kind]
    return kcal >= least && kcal <= most ? [] : [`${Math.round(kcal)} kcal as a ${kind}`]
  })
}

/** Rice spoils fastest once cooked (toxin of Bacillus cereus), fish next (FSA and USDA FSIS advice). */
function lintSafety({ ingredients, keepsDays }: Recipe): string[] {
  const has = (pattern: RegExp) => ingredients.some(({ food }) => pattern.test(food))
  const faults: string[] = []
  if (
    has(/(^|-)rice($|-)(?!noodle|vinegar|flour|cake|paper|bran)/) &&
    !has(/rice-(noodle|vinegar)/) &&
    keepsDays > longestKeepingDays.rice
  )
    faults.push(`cooked rice kept for ${keepsDays} days`)
  if (
    has(/salmon|cod|haddock|trout|prawn|mussel|mackerel|fish$|scallop|squid/) &&
    keepsDays > longestKeepingDays.fish
  )
    faults.push(`fish kept for ${keepsDays} days`)
  return faults
}

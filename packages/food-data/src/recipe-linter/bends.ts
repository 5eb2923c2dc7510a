import { kcalPerGram } from '@zero-sum/nutrition-engine'
import type { Part, Rule } from './dish.ts'

/** From this ratio of most to least a range is wide enough for the planner to bend. */
const wideRatio = 2

/** From this share of its energy a food is a source of a macronutrient. */
const sourceShare = 0.3

/** Ingredients that must bend widely, and macronutrients among them, so that a portion can meet a person's numbers. */
const fewest = { ingredients: 2, macronutrients: 2 } as const

/** A main or a breakfast bends in at least two ingredients and two macronutrients. */
export const lintBends: Rule = ({ recipe: { kinds }, parts }) => {
  if (kinds.every((kind) => kind === 'snack')) return []
  const wide = parts.filter(({ minGrams, maxGrams }) => maxGrams >= wideRatio * minGrams)
  const macros = new Set(wide.flatMap(sourcesIn))
  return wide.length >= fewest.ingredients && macros.size >= fewest.macronutrients
    ? []
    : [`${wide.length} ingredients bend, in ${[...macros].join(' and ') || 'nothing'}`]
}

/** The macronutrients that a food is a source of, by its energy. */
function sourcesIn({ record: { per100g } }: Part): string[] {
  const kcal = {
    protein: per100g.proteinGrams * kcalPerGram.protein,
    fat: per100g.fatGrams * kcalPerGram.fat,
    carbohydrate: per100g.carbohydrateGrams * kcalPerGram.availableCarbohydrate,
  }
  const all = kcal.protein + kcal.fat + kcal.carbohydrate
  return Object.entries(kcal)
    .filter(([, part]) => part >= sourceShare * all)
    .map(([name]) => name)
}

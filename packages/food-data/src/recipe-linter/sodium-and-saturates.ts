import { kcalPerGram, ketoCarbohydrateShare } from '@zero-sum/nutrition-engine'
import type { Rule } from './dish.ts'
import { servingFigures, totalOf } from './figures.ts'

/**
 * Most sodium of one base serving by kind, in mg: 40, 30 and 17 % of the 2,300 mg a day above which the US National
 * Academies see the risk of chronic disease rise (Dietary Reference Intakes for Sodium and Potassium, 2019).
 */
const mostSodiumMg = { breakfast: 700, main: 900, snack: 400 } as const

/** Most saturated fat by kind, in g: 60 or 30 % of the reference intake of 20 g a day (Regulation (EU) No 1169/2011, Annex XIII). */
const mostSaturatedGrams = { breakfast: 12, main: 12, snack: 6 } as const

/** The same for dishes of a ketogenic day, which draw two thirds of their energy or more from fat. Ours. */
const mostSaturatedGramsOfKeto = { breakfast: 25, main: 25, snack: 10 } as const

/** Salt of all sources stays within a share of the day. */
export const lintSodium: Rule = ({ recipe: { kinds }, parts }) => {
  const sodiumMg = totalOf(parts, 'sodiumMg')
  return kinds
    .filter((kind) => sodiumMg > mostSodiumMg[kind])
    .map((kind) => `${Math.round(sodiumMg)} mg of sodium as a ${kind}, over ${mostSodiumMg[kind]}`)
}

/** Saturated fat stays within a share of the day. */
export const lintSaturates: Rule = ({ recipe: { kinds }, parts }) => {
  const { energyKcal, availableCarbohydrateGrams } = servingFigures(parts)
  const share = (kcalPerGram.availableCarbohydrate * availableCarbohydrateGrams) / energyKcal
  const most = share <= ketoCarbohydrateShare ? mostSaturatedGramsOfKeto : mostSaturatedGrams
  const saturatedGrams = totalOf(parts, 'saturatedFatGrams')
  return kinds
    .filter((kind) => saturatedGrams > most[kind])
    .map((kind) => `${saturatedGrams.toFixed(1)} g saturated as a ${kind}, over ${most[kind]}`)
}

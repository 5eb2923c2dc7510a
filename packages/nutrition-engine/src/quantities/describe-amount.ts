import type { Food, HouseholdMeasure } from '../catalogue/food.ts'
import { householdNumber } from './household-number.ts'

/** An amount that is off by no more than this is called by its household name; up to the second it is "about" that. */
const exactWithin = 0.05
const aboutWithin = 0.12

const spoons = new Set(['tsp', 'tbsp'])
/** Past so many spoons a cup or the scales are easier. */
const mostSpoons = 6

/**
 * An amount as a kitchen says it: "2 large eggs", "1½ tbsp", "about 1 medium onion", or "120 g" where no household
 * measure of the food comes near.
 *
 * @param grams edible grams, more than 0
 */
export function describeAmount(food: Food, grams: number): string {
  for (const measure of food.measures) {
    const described = inMeasure(measure, grams)
    if (described !== undefined) return described
  }
  return describeWeight(grams)
}

function inMeasure(measure: HouseholdMeasure, grams: number): string | undefined {
  const amount = grams / measure.grams
  const isSpoon = spoons.has(measure.unit)
  if (isSpoon && amount > mostSpoons) return undefined
  const { text, value, error } = householdNumber(amount)
  if (value < 0.25 && measure.unit !== 'tsp') return undefined
  if (error > aboutWithin) return undefined
  const about = error > exactWithin ? 'about ' : ''
  return `${about}${text} ${value > 1 ? measure.plural : measure.unit}`
}

/** Grams as a scale shows them, kilograms from 1,000 g: "7.5 g", "120 g", "1.25 kg". */
export function describeWeight(grams: number): string {
  if (grams >= 1000) return `${Math.round(grams / 10) / 100} kg`
  return `${grams < 10 ? Math.round(grams * 10) / 10 : Math.round(grams)} g`
}

const poured = new Set(['tsp', 'tbsp', 'cup', 'ml', 'fl oz', 'pinch', 'sprig', 'slice'])

/**
 * An amount as a shop sells it: whole pieces, rounded up, of what is sold by the piece ("3 medium onions"), otherwise a
 * weight rounded up to what a shelf or a scale offers.
 *
 * @param grams edible grams needed
 * @param purchaseGrams the same with what is thrown away
 */
export function describePurchase(food: Food, grams: number, purchaseGrams: number): string {
  const piece = food.measures.find(({ unit }) => !poured.has(unit))
  if (piece !== undefined) {
    // A hair over a whole piece is not another piece to buy.
    const pieces = Math.max(1, Math.ceil(grams / piece.grams - 0.05))
    return `${pieces} ${pieces > 1 ? piece.plural : piece.unit}`
  }
  const step = purchaseGrams >= 200 ? 50 : purchaseGrams >= 50 ? 10 : 5
  return describeWeight(Math.ceil(purchaseGrams / step - 1e-9) * step)
}

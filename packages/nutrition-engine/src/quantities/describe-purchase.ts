import type { Food, HouseholdMeasure } from '../catalogue/food.ts'
import { describeWeight } from './describe-weight.ts'

/** Measures that no shop sells by. */
const notSold =
  /^(?:tsp|tbsp|cup|half|quarter|ml|fl|pinch|sprig|slice|piece|leaf|oz|lb|ounce|pound)\b/
/** Lighter pieces are bought by weight: nobody counts olives. */
const leastPieceGrams = 25
/** Shops round up; a hair over a whole piece is not another piece to buy. */
const forgivenShare = 0.05

/**
 * An amount as a shop sells it: whole pieces, rounded up, of what is sold by the piece ("3 medium onions"), otherwise a
 * weight rounded up to what a shelf or a scale offers.
 *
 * @param grams edible grams needed
 * @param purchaseGrams the same with what is thrown away
 */
export function describePurchase(food: Food, grams: number, purchaseGrams: number): string {
  const piece = pieceOf(food)
  if (piece !== undefined) {
    const pieces = Math.max(1, Math.ceil(grams / piece.grams - forgivenShare))
    return `${pieces} ${pieces > 1 ? piece.plural : piece.unit}`
  }
  const step = purchaseGrams >= 200 ? 50 : purchaseGrams >= 50 ? 10 : 5
  return describeWeight(Math.ceil(purchaseGrams / step - 1e-9) * step)
}

/** The whole piece, tin or packet in which a food is sold; nothing where it goes by weight. */
export function pieceOf(food: Food): HouseholdMeasure | undefined {
  return food.measures.find((measure) => isSoldByPiece(food, measure))
}

function isSoldByPiece(food: Food, { unit, grams }: HouseholdMeasure): boolean {
  return food.aisle !== 'meat and fish' && grams >= leastPieceGrams && !notSold.test(unit)
}

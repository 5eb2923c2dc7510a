import type { Purchase } from '@zero-sum/contracts'
import type { Food, HouseholdMeasure } from '../catalogue/food.ts'
import type { PackSize } from '../catalogue/sold-as.ts'
import { choosePacks } from './choose-packs.ts'

/** Measures that no shop sells by. */
const notSold =
  /^(?:tsp|tbsp|cup|half|quarter|ml|fl|pinch|sprig|slice|piece|leaf|oz|lb|ounce|pound)\b/
/** Lighter pieces are bought by weight: nobody counts olives. */
const leastPieceGrams = 25

/** What to buy, and how many grams that is: with peel and bone, without brine. */
export type Bought = { purchase: Purchase; grams: number }

/**
 * What a shopper puts into the trolley for an amount of a food: whole pieces and packs, rounded up, of what is sold so,
 * otherwise a weight rounded up to what a counter offers.
 *
 * @param purchaseGrams grams needed, with what is thrown away; more than 0
 */
export function purchaseOf(food: Food, purchaseGrams: number): Bought {
  const piece = pieceOf(food)
  if (food.soldAs !== undefined) {
    const { unit, sizes } = food.soldAs
    return inPacks(unit, sizes, purchaseGrams)
  }
  if (piece === undefined) return byWeight(purchaseGrams)
  return inPacks('piece', [{ grams: piece.grams / (1 - food.refusePercent / 100) }], purchaseGrams)
}

function inPacks(
  unit: Extract<Purchase, { kind: 'packs' }>['unit'],
  sizes: readonly PackSize[],
  purchaseGrams: number,
): Bought {
  const chosen = choosePacks(sizes, purchaseGrams)
  return {
    purchase: {
      kind: 'packs',
      unit,
      packs: chosen.map(({ count, size: { label } }) => ({
        count,
        ...(label === undefined ? {} : { label }),
      })),
    },
    grams: chosen.reduce((sum, { count, size }) => sum + count * size.grams, 0),
  }
}

/** A weight as a counter or a shelf offers it. */
export function byWeight(purchaseGrams: number): Bought {
  const step = purchaseGrams >= 200 ? 50 : purchaseGrams >= 50 ? 10 : 5
  const grams = Math.ceil(purchaseGrams / step - 1e-9) * step
  return { purchase: { kind: 'weight', grams }, grams }
}

/** The whole piece, tin or packet that a food's measures name; nothing where it goes by weight. */
export function pieceOf(food: Food): HouseholdMeasure | undefined {
  return food.measures.find((measure) => isSoldByPiece(food, measure))
}

function isSoldByPiece(food: Food, { unit, grams }: HouseholdMeasure): boolean {
  return food.aisle !== 'meat and fish' && grams >= leastPieceGrams && !notSold.test(unit)
}

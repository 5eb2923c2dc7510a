import type { GroceryItem, Purchase } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { forgivenShare } from './choose-packs.ts'
import { type Bought, byWeight, purchaseOf } from './purchase-of.ts'

/** A food of a line with how much of it is needed; no record of it where the catalogue has lost it since. */
export type LinePart = { food: Food | undefined; purchaseGrams: number }

/** What to buy for all the foods of a line, of which at least one is needed. */
export function purchaseOfLine(parts: readonly LinePart[]): Bought {
  const [first] = parts
  if (first === undefined) throw new Error('A line of a shopping list buys something.')
  if (first.food?.soldAs?.boughtThing !== undefined) return wholeThings(parts)
  return first.food === undefined
    ? byWeight(first.purchaseGrams)
    : purchaseOf(first.food, first.purchaseGrams)
}

/**
 * Whole things for what is taken out of them: the juice of a lemon leaves its zest, so that as many are bought as are needed
 * of whatever runs out first.
 */
function wholeThings(parts: readonly LinePart[]): Bought {
  const taken = new Map<string, number>()
  for (const { food, purchaseGrams } of parts)
    for (const what of food?.soldAs?.boughtThing?.takes ?? [])
      taken.set(what, (taken.get(what) ?? 0) + purchaseGrams / (food?.soldAs?.sizes[0]?.grams ?? 1))
  const count = Math.max(1, Math.ceil(Math.max(...taken.values()) - forgivenShare))
  return { purchase: inPieces(count), grams: gramsOf(parts) }
}

function inPieces(count: number): Purchase {
  return { kind: 'packs', unit: 'piece', packs: [{ count }] }
}

function gramsOf(parts: readonly LinePart[]): number {
  return parts.reduce((sum, { purchaseGrams }) => sum + purchaseGrams, 0)
}

/** Below this nobody goes to a shop again, g. Ours. */
const leastRestGrams = 5

/** What is still to buy, with how many grams more are needed than there were to buy before. */
export type Rest = { purchase: Purchase; purchaseGrams: number }

/**
 * What a line that was ticked still lacks, where more is needed now; nothing where what was bought, or what was found at
 * home, is enough.
 *
 * @param ticked what was needed when it was ticked, part by part; 0 for what nobody had heard of then
 */
export function restOfLine(
  now: readonly LinePart[],
  ticked: readonly LinePart[],
  how: 'bought' | 'have',
): Rest | undefined {
  const purchaseGrams = gramsOf(now) - gramsOf(ticked)
  if (purchaseGrams < leastRestGrams) return undefined
  const [food] = now.map((part) => part.food)
  // Of what stands in the cupboard for months there is more than the week takes.
  if (how === 'have' && food?.soldAs?.isStaple) return undefined
  const had = ticked.filter((part) => part.purchaseGrams > 0)
  if (food?.soldAs?.boughtThing !== undefined) {
    const count =
      piecesOf(purchaseOfLine(now)) - (had.length === 0 ? 0 : piecesOf(wholeThings(had)))
    return count > 0 ? { purchase: inPieces(count), purchaseGrams } : undefined
  }
  // At home there may be just as much as was asked for; a pack that was bought is known to the gram.
  const held = how === 'have' || had.length === 0 ? gramsOf(ticked) : purchaseOfLine(had).grams
  const lacking = gramsOf(now) - held
  if (lacking <= forgivenShare * gramsOf(now)) return undefined
  const { purchase } = food === undefined ? byWeight(lacking) : purchaseOf(food, lacking)
  return { purchase, purchaseGrams }
}

function piecesOf({ purchase }: Bought): number {
  return purchase.kind === 'packs' ? (purchase.packs[0]?.count ?? 0) : 0
}

/** The items of a list as the parts of a line. */
export function partsOf(
  items: readonly Pick<GroceryItem, 'food' | 'ndb' | 'purchaseGrams'>[],
  findFood: (item: Pick<GroceryItem, 'food' | 'ndb'>) => Food | undefined,
): LinePart[] {
  return items.map((item) => ({ food: findFood(item), purchaseGrams: item.purchaseGrams }))
}

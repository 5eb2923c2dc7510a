import type { ShopAisle, ShoppingLine } from '@zero-sum/contracts'
import { purchaseWords, type ShoppingSpeech } from './purchase-words.ts'
import type { ShoppingKey } from './shopping-words.ts'

export type LineWords = {
  /** What to put into the trolley: "2 tins", "400 g". */
  amount: string
  /** What is printed on it: "400 g each". */
  size: string | undefined
  /** What goes into the dishes, as a kitchen counts or weighs it. */
  need: string
  /** What helps in front of the shelf: how much of a pack is needed, what three onions weigh, where to find it. */
  note: string | undefined
}

/** A line of a shopping list in the person's words and units. */
export function lineWords(line: ShoppingLine, speech: ShoppingSpeech): LineWords {
  return {
    ...purchaseWords(line.rest?.purchase ?? line.purchase, speech),
    need: needOf(line, speech),
    note: noteOf(line, speech),
  }
}

function needOf({ portions, items }: ShoppingLine, { t, formats }: ShoppingSpeech): string {
  if (portions !== undefined) return t(portionWords[portions.unit], { count: portions.count })
  return formats.foodWeight(items.reduce((sum, item) => sum + item.purchaseGrams, 0))
}

function noteOf(line: ShoppingLine, speech: ShoppingSpeech): string | undefined {
  const { t, formats } = speech
  const { purchase, portions, rest, items, isHardToFind } = line
  const notes: string[] = []
  if (rest !== undefined) notes.push(t('more', { amount: formats.foodWeight(rest.purchaseGrams) }))
  else if (purchase.kind === 'packs' && items.length === 1) {
    const isLoose = purchase.unit === 'piece' && portions === undefined
    notes.push(t(isLoose ? 'weighs' : 'need', { amount: needOf(line, speech) }))
  }
  if (isHardToFind) notes.push(t('hardToFind'))
  return notes.length === 0 ? undefined : notes.join(' · ')
}

const portionWords = { clove: 'clove', slice: 'slice', piece: 'portion' } as const

const aisleWords = {
  vegetables: 'vegetables',
  fruit: 'fruit',
  'bread and grains': 'breadAndGrains',
  'beans and tins': 'beansAndTins',
  'oils and sauces': 'oilsAndSauces',
  'herbs and spices': 'herbsAndSpices',
  'baking and sweet': 'bakingAndSweet',
  'nuts and seeds': 'nutsAndSeeds',
  drinks: 'drinks',
  'tofu and meat-free': 'tofuAndMeatFree',
  'dairy and eggs': 'dairyAndEggs',
  'meat and fish': 'meatAndFish',
  frozen: 'frozen',
} as const satisfies Record<ShopAisle, ShoppingKey>

/** "Vegetables and fresh herbs" */
export function aisleTitle(aisle: ShopAisle, { t }: ShoppingSpeech): string {
  return t(aisleWords[aisle])
}

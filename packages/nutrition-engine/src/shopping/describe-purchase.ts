import type { PackLabel, Purchase, SaleUnit } from '@zero-sum/contracts'
import type { Food } from '../catalogue/food.ts'
import { describeWeight } from '../quantities/describe-weight.ts'
import { pieceOf } from './purchase-of.ts'

type Words = readonly [one: string, many: string]

/** The plain English of what a shop hands over. What is bought whole and has no word of its own is just that. */
export const saleUnitWords: Readonly<Record<SaleUnit, Words>> = {
  piece: ['whole', 'whole'],
  bulb: ['bulb', 'bulbs'],
  bunch: ['bunch', 'bunches'],
  head: ['head', 'heads'],
  loaf: ['loaf', 'loaves'],
  pack: ['pack', 'packs'],
  bag: ['bag', 'bags'],
  carton: ['carton', 'cartons'],
  pot: ['pot', 'pots'],
  tin: ['tin', 'tins'],
  jar: ['jar', 'jars'],
  bottle: ['bottle', 'bottles'],
  tube: ['tube', 'tubes'],
}

/** A purchase in words: "3 medium onions", "2 tins (400 g)", "1 carton (1 l) and 1 carton (500 ml)", "250 g". */
export function describePurchase(food: Food, purchase: Purchase): string {
  if (purchase.kind === 'weight') return describeWeight(purchase.grams)
  const [one, many] = wordsOf(food, purchase.unit)
  return purchase.packs
    .map(({ count, label }) => `${count} ${count > 1 ? many : one}${describeLabel(label)}`)
    .join(' and ')
}

function wordsOf({ soldAs, ...food }: Food, unit: SaleUnit): Words {
  if (unit !== 'piece') return saleUnitWords[unit]
  if (soldAs?.boughtThing !== undefined) return [soldAs.boughtThing.one, soldAs.boughtThing.many]
  if (soldAs?.words !== undefined) return soldAs.words
  const piece = soldAs === undefined ? pieceOf(food) : undefined
  return piece === undefined ? saleUnitWords.piece : [piece.unit, piece.plural]
}

function describeLabel(label: PackLabel | undefined): string {
  if (label === undefined) return ''
  if (label.unit === 'pieces') return ` of ${label.amount}`
  if (label.unit === 'g') return ` (${describeWeight(label.amount)})`
  return ` (${label.amount >= 1000 ? `${label.amount / 1000} l` : `${label.amount} ml`})`
}

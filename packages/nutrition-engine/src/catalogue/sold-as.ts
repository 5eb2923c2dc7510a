import type { PackLabel, SaleUnit, ShopAisle } from '@zero-sum/contracts'

/** One size of a pack. */
export type PackSize = {
  /** What it holds as the shopping list weighs: with peel and bone, without brine. */
  grams: number
  /** What is printed on it; left out where nothing is. */
  label?: PackLabel
}

/** The thing that is bought where it is not the food itself: lemons for their juice, eggs for their whites. */
export type BoughtThing = {
  /** As a shopping list says it: "Lemons". */
  name: string
  /** "lemon", "lemons" */
  one: string
  many: string
  /** What of one thing this food takes up: the juice leaves the zest for another dish. */
  takes: readonly string[]
}

/** How shops sell a food, in common retail sizes. */
export type SoldAs = {
  unit: SaleUnit
  /** The smallest first. */
  sizes: readonly PackSize[]
  /** "cabbage", "cabbages"; left out where the unit says it. */
  words?: readonly [one: string, many: string]
  boughtThing?: BoughtThing
  /** In what a kitchen counts what it takes out of a pack: cloves of a bulb, slices of a loaf. */
  portion?: { unit: 'clove' | 'slice' | 'piece'; grams: number }
  /** Where in a shop it lies, if not among its own kind: peas in the freezer, fresh herbs with the vegetables. */
  shelf?: ShopAisle
  /** It keeps for months, so that most kitchens have some: look before buying. */
  isStaple?: true
}

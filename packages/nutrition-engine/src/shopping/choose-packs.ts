import type { PackSize } from '../catalogue/sold-as.ts'

/** A pack may fall short by this share of itself before another is opened: shops round up, and so do scales. */
export const forgivenShare = 0.05

export type ChosenPacks = { size: PackSize; count: number }[]

/**
 * The packs to buy for so many grams: as many of the largest as are used up, then the smallest that holds the rest. Two
 * sizes at most, since nobody puts three together in front of a shelf.
 *
 * @param sizes the smallest first, at least one
 * @param grams more than 0, weighed as the sizes are
 */
export function choosePacks(sizes: readonly PackSize[], grams: number): ChosenPacks {
  const largest = sizes.at(-1)
  if (largest === undefined) throw new Error('A food that is sold in packs needs a size of one.')
  const used = Math.floor(grams / largest.grams + forgivenShare)
  const rest = grams - used * largest.grams
  if (used > 0 && rest <= forgivenShare * largest.grams) return [{ size: largest, count: used }]
  const last = sizes.find((size) => rest <= size.grams * (1 + forgivenShare)) ?? largest
  if (last === largest) return [{ size: largest, count: used + 1 }]
  return [...(used > 0 ? [{ size: largest, count: used }] : []), { size: last, count: 1 }]
}

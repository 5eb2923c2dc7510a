import type { PackLabel, SaleUnit } from '@zero-sum/contracts'
import type { SoldAs } from '@zero-sum/nutrition-engine'

/** How foods are sold, by key. Sizes are those of common European retail packs; American ones are near them. Ours. */
export type Retail = Readonly<Record<string, SoldAs>>

const labelled = (unit: PackLabel['unit']) => (amount: number) => ({ amount, unit })
const inGrams = labelled('g')
const inMillilitres = labelled('ml')

/** Packs of these weights, all of which is food. */
export function byWeight(unit: SaleUnit, ...grams: number[]): SoldAs {
  return { unit, sizes: grams.map((amount) => ({ grams: amount, label: inGrams(amount) })) }
}

export const packs = (...grams: number[]) => byWeight('pack', ...grams)
export const bags = (...grams: number[]) => byWeight('bag', ...grams)
export const pots = (...grams: number[]) => byWeight('pot', ...grams)
export const jars = (...grams: number[]) => byWeight('jar', ...grams)

/** Tins or jars with brine or oil in them: what is printed on each, and what is left once it is drained. */
export function drained(unit: SaleUnit, ...sizes: [label: number, drained: number][]): SoldAs {
  return {
    unit,
    sizes: sizes.map(([label, grams]) => ({ grams, label: inGrams(label) })),
  }
}

/** Something to pour, in packs of these volumes. `density` in g/ml. */
export function byVolume(unit: SaleUnit, density: number, ...millilitres: number[]): SoldAs {
  return {
    unit,
    sizes: millilitres.map((amount) => ({
      grams: amount * density,
      label: inMillilitres(amount),
    })),
  }
}

/** Packs of so many, each of so many grams. */
export function byCount(unit: SaleUnit, count: number, gramsEach: number): SoldAs {
  return {
    unit,
    sizes: [{ grams: count * gramsEach, label: { amount: count, unit: 'pieces' } }],
    portion: { unit: 'piece', grams: gramsEach },
  }
}

/** Sold whole, with peel, leaves and stones: what one weighs as it is bought, in grams. */
export function whole(unit: SaleUnit, grams: number, words?: readonly [string, string]): SoldAs {
  return { unit, sizes: [{ grams }], ...(words === undefined ? {} : { words }) }
}

/** From the freezer, in bags of these weights. */
export function frozen(...grams: number[]): SoldAs {
  return { ...bags(...grams), shelf: 'frozen' }
}

/** It keeps for months, so that most kitchens have some. */
export function staple(soldAs: SoldAs): SoldAs {
  return { ...soldAs, isStaple: true }
}

import type { RecipeKind } from '@zero-sum/nutrition-engine'
import type { Cell } from './count-coverage.ts'
import type { TraitName } from './traits.ts'

/** Recipes that a week of no repeats, with a choice, asks for of a kind; of one trait alone half as many. Ours. */
const wantedOfKind: Readonly<Record<RecipeKind, number>> = { breakfast: 10, main: 20, snack: 10 }
const shareOfOneTrait = 0.5

export type Gap = Cell & { wanted: number }

/** How many recipes are wanted in a cell. */
export function wantedCount({ kind, trait }: { kind: RecipeKind; trait: TraitName }): number {
  return wantedOfKind[kind] * (trait === 'any' ? 1 : shareOfOneTrait)
}

/** The cells that have fewer recipes than are wanted, the scarcest first; among equals in the order given. */
export function findGaps(cells: readonly Cell[]): Gap[] {
  return rankByScarcity(cells).filter(({ count, wanted }) => count < wanted)
}

/** Every cell, the one with the smallest part of its wanted recipes first. */
export function rankByScarcity(cells: readonly Cell[]): Gap[] {
  return cells
    .map((cell) => ({ ...cell, wanted: wantedCount(cell) }))
    .sort((one, other) => one.count / one.wanted - other.count / other.wanted)
}

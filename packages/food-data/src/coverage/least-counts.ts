import type { RecipeKind } from '@zero-sum/nutrition-engine'
import type { PersonaName } from './personas.ts'
import type { TraitName } from './traits.ts'

/** Recipes of each trait, in the order of `traits`. */
type Row = readonly [
  any: number,
  protein: number,
  carbohydrate: number,
  quick: number,
  batchable: number,
]

/**
 * The fewest recipes that the catalogue may have for a persona, a kind of meal and a trait: what it has had, over a dozen
 * in fives. They only rise; a recipe that goes makes room for another that serves the same people.
 */
const leastCounts: Readonly<Record<PersonaName, Readonly<Record<RecipeKind, Row>>>> = {
  omnivore: {
    breakfast: [40, 11, 4, 20, 10],
    main: [125, 55, 8, 35, 55],
    snack: [30, 11, 3, 20, 10],
  },
  vegetarian: {
    breakfast: [30, 5, 4, 20, 9],
    main: [50, 5, 7, 15, 35],
    snack: [20, 7, 3, 20, 11],
  },
  vegan: {
    breakfast: [12, 2, 2, 8, 6],
    main: [35, 4, 7, 10, 25],
    snack: [15, 4, 1, 12, 8],
  },
  pescatarian: {
    breakfast: [35, 7, 4, 20, 10],
    main: [80, 15, 8, 30, 35],
    snack: [25, 9, 3, 20, 11],
  },
  keto: {
    breakfast: [10, 0, 0, 6, 2],
    main: [15, 3, 0, 10, 7],
    snack: [11, 5, 0, 9, 6],
  },
  paleo: {
    breakfast: [11, 3, 0, 4, 5],
    main: [25, 15, 0, 9, 6],
    snack: [10, 3, 1, 10, 4],
  },
  'gluten-free': {
    breakfast: [25, 6, 1, 12, 9],
    main: [105, 45, 4, 30, 40],
    snack: [25, 10, 2, 20, 10],
  },
  'milk-free': {
    breakfast: [25, 7, 3, 11, 12],
    main: [95, 45, 8, 30, 40],
    snack: [20, 7, 1, 15, 12],
  },
  'gluten- and milk-free': {
    breakfast: [20, 6, 1, 9, 8],
    main: [80, 40, 4, 25, 30],
    snack: [20, 7, 1, 15, 12],
  },
  'nut-free': {
    breakfast: [35, 10, 4, 15, 11],
    main: [120, 55, 8, 35, 55],
    snack: [25, 11, 3, 20, 12],
  },
  'egg-free': {
    breakfast: [20, 8, 3, 11, 10],
    main: [105, 50, 8, 35, 50],
    snack: [25, 11, 3, 20, 11],
  },
  'soy-free vegan': {
    breakfast: [6, 0, 2, 4, 4],
    main: [15, 0, 6, 8, 12],
    snack: [10, 1, 1, 8, 5],
  },
  'nut-free vegan': {
    breakfast: [8, 2, 2, 5, 3],
    main: [30, 4, 7, 10, 20],
    snack: [12, 4, 1, 9, 7],
  },
  'gluten-free vegan': {
    breakfast: [5, 1, 0, 4, 1],
    main: [20, 1, 3, 10, 15],
    snack: [10, 3, 1, 11, 8],
  },
  'fish-free': {
    breakfast: [35, 9, 4, 20, 10],
    main: [100, 40, 8, 25, 55],
    snack: [25, 9, 3, 20, 10],
  },
  'lean high-protein': {
    breakfast: [8, 8, 0, 2, 5],
    main: [40, 40, 0, 6, 15],
    snack: [6, 6, 1, 4, 2],
  },
}

const order: readonly TraitName[] = ['any', 'protein', 'carbohydrate', 'quick', 'batchable']

/** The fewest recipes for a cell. */
export function leastCount(cell: {
  persona: PersonaName
  kind: RecipeKind
  trait: TraitName
}): number {
  return leastCounts[cell.persona][cell.kind][order.indexOf(cell.trait)] ?? 0
}

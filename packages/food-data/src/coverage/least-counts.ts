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
    breakfast: [80, 30, 20, 40, 25],
    main: [200, 100, 20, 60, 95],
    snack: [50, 20, 15, 45, 20],
  },
  vegetarian: {
    breakfast: [60, 10, 15, 35, 20],
    main: [85, 20, 15, 25, 55],
    snack: [40, 15, 15, 35, 15],
  },
  vegan: {
    breakfast: [30, 8, 10, 15, 11],
    main: [65, 15, 15, 20, 45],
    snack: [25, 8, 10, 25, 11],
  },
  pescatarian: {
    breakfast: [70, 20, 15, 40, 20],
    main: [130, 45, 20, 45, 60],
    snack: [45, 15, 15, 40, 15],
  },
  keto: {
    breakfast: [15, 5, 0, 8, 4],
    main: [25, 9, 0, 11, 9],
    snack: [12, 6, 0, 10, 6],
  },
  paleo: {
    breakfast: [15, 9, 0, 8, 8],
    main: [35, 25, 0, 12, 11],
    snack: [10, 3, 1, 10, 4],
  },
  'gluten-free': {
    breakfast: [55, 20, 10, 25, 20],
    main: [165, 85, 15, 45, 70],
    snack: [45, 20, 15, 40, 20],
  },
  'milk-free': {
    breakfast: [55, 20, 10, 20, 20],
    main: [170, 90, 20, 55, 80],
    snack: [35, 10, 11, 30, 15],
  },
  'gluten- and milk-free': {
    breakfast: [45, 20, 9, 20, 15],
    main: [140, 80, 15, 40, 60],
    snack: [35, 10, 11, 30, 15],
  },
  'nut-free': {
    breakfast: [70, 25, 20, 35, 20],
    main: [185, 90, 20, 55, 90],
    snack: [45, 20, 15, 40, 20],
  },
  'egg-free': {
    breakfast: [50, 20, 15, 25, 20],
    main: [165, 90, 20, 50, 85],
    snack: [45, 20, 15, 40, 15],
  },
  'soy-free vegan': {
    breakfast: [15, 5, 8, 11, 11],
    main: [30, 10, 10, 10, 25],
    snack: [15, 3, 8, 15, 8],
  },
  'nut-free vegan': {
    breakfast: [20, 6, 9, 11, 9],
    main: [60, 15, 15, 20, 40],
    snack: [20, 8, 9, 20, 10],
  },
  'gluten-free vegan': {
    breakfast: [15, 5, 5, 9, 8],
    main: [45, 10, 9, 15, 30],
    snack: [25, 7, 10, 20, 11],
  },
  'fish-free': {
    breakfast: [75, 25, 20, 35, 25],
    main: [160, 70, 20, 40, 90],
    snack: [45, 15, 15, 40, 20],
  },
  'lean high-protein': {
    breakfast: [20, 20, 2, 10, 9],
    main: [75, 75, 1, 15, 35],
    snack: [15, 15, 3, 10, 7],
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

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
    breakfast: [90, 30, 20, 45, 30],
    main: [215, 105, 20, 70, 105],
    snack: [55, 20, 15, 50, 25],
  },
  vegetarian: {
    breakfast: [65, 15, 15, 35, 20],
    main: [100, 20, 15, 30, 60],
    snack: [45, 15, 15, 40, 20],
  },
  vegan: {
    breakfast: [30, 8, 10, 15, 11],
    main: [70, 15, 15, 20, 50],
    snack: [30, 8, 10, 25, 11],
  },
  pescatarian: {
    breakfast: [75, 20, 15, 40, 20],
    main: [145, 50, 20, 50, 65],
    snack: [50, 15, 15, 45, 20],
  },
  keto: {
    breakfast: [20, 5, 0, 11, 5],
    main: [35, 9, 0, 11, 15],
    snack: [15, 6, 0, 10, 9],
  },
  paleo: {
    breakfast: [15, 9, 0, 8, 8],
    main: [35, 25, 0, 12, 11],
    snack: [10, 3, 1, 10, 4],
  },
  'gluten-free': {
    breakfast: [60, 20, 10, 25, 20],
    main: [180, 95, 15, 55, 80],
    snack: [50, 20, 15, 45, 25],
  },
  'milk-free': {
    breakfast: [60, 20, 10, 25, 20],
    main: [180, 100, 20, 60, 85],
    snack: [40, 10, 11, 30, 20],
  },
  'gluten- and milk-free': {
    breakfast: [50, 20, 9, 20, 15],
    main: [150, 90, 15, 50, 65],
    snack: [40, 10, 11, 30, 20],
  },
  'nut-free': {
    breakfast: [75, 25, 20, 40, 25],
    main: [200, 95, 20, 60, 95],
    snack: [50, 20, 15, 45, 20],
  },
  'egg-free': {
    breakfast: [55, 20, 15, 30, 20],
    main: [185, 100, 20, 60, 95],
    snack: [50, 20, 15, 45, 20],
  },
  'soy-free vegan': {
    breakfast: [20, 5, 8, 12, 11],
    main: [35, 10, 10, 10, 25],
    snack: [20, 3, 8, 15, 10],
  },
  'nut-free vegan': {
    breakfast: [25, 6, 9, 15, 9],
    main: [65, 15, 15, 20, 45],
    snack: [25, 8, 9, 20, 11],
  },
  'gluten-free vegan': {
    breakfast: [20, 5, 5, 11, 8],
    main: [50, 10, 9, 15, 30],
    snack: [30, 7, 10, 25, 11],
  },
  'fish-free': {
    breakfast: [80, 25, 20, 40, 25],
    main: [175, 80, 20, 50, 100],
    snack: [50, 15, 15, 45, 20],
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

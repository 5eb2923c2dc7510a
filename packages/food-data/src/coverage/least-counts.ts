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
    breakfast: [70, 15, 20, 35, 20],
    main: [175, 80, 20, 50, 85],
    snack: [50, 20, 15, 45, 20],
  },
  vegetarian: {
    breakfast: [55, 9, 15, 30, 15],
    main: [75, 9, 15, 20, 45],
    snack: [40, 15, 15, 35, 15],
  },
  vegan: {
    breakfast: [25, 3, 10, 10, 11],
    main: [50, 6, 15, 15, 35],
    snack: [25, 8, 10, 25, 11],
  },
  pescatarian: {
    breakfast: [60, 12, 15, 35, 15],
    main: [110, 30, 20, 40, 45],
    snack: [45, 15, 15, 40, 15],
  },
  keto: {
    breakfast: [10, 0, 0, 6, 2],
    main: [20, 5, 0, 11, 7],
    snack: [12, 6, 0, 10, 6],
  },
  paleo: {
    breakfast: [10, 3, 0, 4, 6],
    main: [30, 20, 0, 9, 11],
    snack: [10, 3, 1, 10, 4],
  },
  'gluten-free': {
    breakfast: [45, 11, 10, 15, 15],
    main: [145, 65, 15, 35, 60],
    snack: [45, 20, 15, 40, 20],
  },
  'milk-free': {
    breakfast: [45, 11, 10, 15, 15],
    main: [145, 70, 20, 45, 70],
    snack: [35, 10, 11, 30, 15],
  },
  'gluten- and milk-free': {
    breakfast: [35, 10, 9, 10, 15],
    main: [120, 60, 15, 30, 45],
    snack: [35, 10, 11, 30, 15],
  },
  'nut-free': {
    breakfast: [65, 15, 20, 30, 20],
    main: [165, 75, 20, 45, 75],
    snack: [45, 20, 15, 40, 20],
  },
  'egg-free': {
    breakfast: [45, 10, 15, 20, 20],
    main: [150, 75, 20, 40, 75],
    snack: [45, 20, 15, 40, 15],
  },
  'soy-free vegan': {
    breakfast: [10, 0, 8, 8, 8],
    main: [20, 2, 10, 9, 15],
    snack: [15, 3, 8, 15, 8],
  },
  'nut-free vegan': {
    breakfast: [20, 3, 9, 11, 7],
    main: [45, 6, 15, 15, 30],
    snack: [20, 8, 9, 20, 10],
  },
  'gluten-free vegan': {
    breakfast: [15, 2, 5, 7, 6],
    main: [35, 3, 9, 11, 20],
    snack: [25, 7, 10, 20, 11],
  },
  'fish-free': {
    breakfast: [65, 15, 20, 30, 20],
    main: [140, 55, 20, 35, 80],
    snack: [45, 15, 15, 40, 20],
  },
  'lean high-protein': {
    breakfast: [15, 15, 2, 7, 6],
    main: [65, 65, 1, 10, 30],
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

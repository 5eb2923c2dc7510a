import type {
  DayFigures,
  FigureChange,
  GroceryItem,
  Plan,
  ShoppingChange,
  SwapChange,
} from '@zero-sum/contracts'
import { roundTo } from '../quantities/round-to.ts'

type ShoppingLine = ShoppingChange['added'][number]

const figures = [
  'energyKcal',
  'proteinGrams',
  'fatGrams',
  'availableCarbohydrateGrams',
  'fibreGrams',
] as const

/**
 * Compares two plans that differ by a swap.
 *
 * @param on the day and meal, counted from 0
 */
export function describeChange(
  before: Plan,
  after: Plan,
  on: { day: number; meal: number },
): SwapChange {
  const dayBefore = before.days[on.day]
  const dayAfter = after.days[on.day]
  const mealBefore = dayBefore?.meals[on.meal]
  const mealAfter = dayAfter?.meals[on.meal]
  return {
    meal: difference(mealBefore?.nutrients, mealAfter?.nutrients),
    day: difference(dayBefore?.totals, dayAfter?.totals),
    minutes: (mealAfter?.totalMinutes ?? 0) - (mealBefore?.totalMinutes ?? 0),
    shopping: shoppingChange(before.groceryList, after.groceryList),
  }
}

/** The new figures less the old; what there is not counts as nothing. */
export function difference(
  before: DayFigures | undefined,
  after: DayFigures | undefined,
): FigureChange {
  const entries = figures.map((name) => [
    name,
    roundTo((after?.[name] ?? 0) - (before?.[name] ?? 0), 2),
  ])
  return Object.fromEntries(entries) as FigureChange
}

/** What two shopping lists differ by. */
export function shoppingChange(
  before: readonly GroceryItem[],
  after: readonly GroceryItem[],
): ShoppingChange {
  const listed = new Map(before.map((item) => [item.food, item]))
  const kept = new Set(after.map(({ food }) => food))
  return {
    added: after.filter(({ food }) => !listed.has(food)).map(line),
    removed: before.filter(({ food }) => !kept.has(food)).map(line),
    changed: after.flatMap((item) => {
      const old = listed.get(item.food)
      return old === undefined || old.household === item.household
        ? []
        : [{ ...line(item), before: old.household }]
    }),
  }
}

function line({ food, household }: GroceryItem): ShoppingLine {
  return { food, household }
}

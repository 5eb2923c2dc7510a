import type { ModelData } from 'highs'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import { createModelBuilder, type ModelBuilder } from '../../solver/model-builder.ts'
import { type Dish, figureCount, suitsKinds } from '../dish/portion.ts'

/** Columns of the model that hold the day's totals, in the order of `heldFigures`. */
export const totalColumns = [0, 1, 2, 3] as const

/** kcal, protein, fat and carbohydrate of the figures of one step of an ingredient. */
function heldOf(figures: Float64Array, at: number): number[] {
  const from = at * figureCount
  const [protein = 0, fat = 0, carbohydrate = 0, fibre = 0] = figures.subarray(from, from + 4)
  return [4 * protein + 9 * fat + 4 * carbohydrate + 2 * fibre, protein, fat, carbohydrate]
}

/**
 * The linear relaxation of a day: each kind of slot has a mixture of all its dishes instead of one each, servings and
 * grams are continuous. Every day that the search could find is a point of it, so when even the relaxation misses a
 * target, no day of these dishes meets it.
 *
 * Per dish and kind of slot: its share of the slot `x` (0 to 1), its servings `y` (least·x ≤ y ≤ most·x), and steps of
 * each ingredient `g` (least·y − slack·x ≤ g ≤ most·y + slack·x, where slack is what rounding to kitchen steps added).
 */
export function relaxationModel(slots: readonly Slot[], dishes: readonly Dish[]): ModelData {
  const model = createModelBuilder()
  for (const _ of totalColumns) model.addColumn(0, Number.POSITIVE_INFINITY)
  const totals: Map<number, number>[] = totalColumns.map((column) => new Map([[column, -1]]))
  const sharesOfDish = new Map<Dish, number[]>()
  for (const { kinds, count } of groupSlots(slots)) {
    const shares = new Map<number, number>()
    for (const dish of dishes) {
      if (dish.portions.length === 0 || !suitsKinds(dish, kinds)) continue
      const share = addDish(model, dish, totals)
      shares.set(share, 1)
      sharesOfDish.set(dish, [...(sharesOfDish.get(dish) ?? []), share])
    }
    model.addRow(count, count, shares)
  }
  // No dish stands twice in a day, whichever slots would have it.
  for (const shares of sharesOfDish.values())
    if (shares.length > 1) model.addRow(0, 1, new Map(shares.map((share) => [share, 1])))
  for (const total of totals) model.addRow(0, 0, total)
  return model.build()
}

/** Slots that take the same kinds are interchangeable to the relaxation. */
function groupSlots(slots: readonly Slot[]): { kinds: Slot['kinds']; count: number }[] {
  const groups = new Map<string, { kinds: Slot['kinds']; count: number }>()
  for (const { kinds } of slots) {
    const key = kinds.join(' ')
    groups.set(key, { kinds, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

/** Adds the columns and rows of one dish and returns the column of its share. */
function addDish(model: ModelBuilder, dish: Dish, totals: readonly Map<number, number>[]): number {
  const sizes = dish.portions.map(({ servings }) => servings)
  const share = model.addColumn(0, 1)
  const servings = model.addColumn(0, Math.max(...sizes))
  model.addRow(
    0,
    Number.POSITIVE_INFINITY,
    new Map([
      [servings, 1],
      [share, -Math.min(...sizes)],
    ]),
  )
  model.addRow(
    Number.NEGATIVE_INFINITY,
    0,
    new Map([
      [servings, 1],
      [share, -Math.max(...sizes)],
    ]),
  )
  for (const [at, ingredient] of dish.candidate.recipe.ingredients.entries()) {
    const step = dish.candidate.foods[at]?.stepGrams ?? 1
    const least = ingredient.minGrams / step
    const most = ingredient.maxGrams / step
    const under = Math.max(0, ...dish.portions.map((p) => least * p.servings - (p.least[at] ?? 0)))
    const over = Math.max(0, ...dish.portions.map((p) => (p.most[at] ?? 0) - most * p.servings))
    const steps = model.addColumn(0, Number.POSITIVE_INFINITY)
    model.addRow(
      0,
      Number.POSITIVE_INFINITY,
      new Map([
        [steps, 1],
        [servings, -least],
        [share, under],
      ]),
    )
    model.addRow(
      Number.NEGATIVE_INFINITY,
      0,
      new Map([
        [steps, 1],
        [servings, -most],
        [share, -over],
      ]),
    )
    for (const [figure, value] of heldOf(dish.stepFigures, at).entries())
      totals[figure]?.set(steps, value)
  }
  return share
}

import type { DayFigures } from '@zero-sum/contracts'
import type { ModelData, VariableType } from 'highs'
import { type Choice, type Place, servingLimits } from './day-task.ts'

/** Places that take the same dishes count as one with several to fill. */
type Group = { key: string; count: number; choices: readonly Choice[] }

export type DayModel = {
  data: ModelData
  /** The columns that count quarter servings, with their dishes. */
  servings: { column: number; choice: Choice }[]
}

const held = ['energyKcal', 'proteinGrams', 'fatGrams', 'availableCarbohydrateGrams'] as const
/** The tolerance of each: a deviation costs what it is in tolerances. */
const tolerance = { energyKcal: 0.03, proteinGrams: 0.05, fatGrams: 0.05 } as const

/**
 * A day as a mixed-integer program: for each dish of each group of places whether it is taken and in how many quarter servings;
 * the sum of the deviations, each in tolerances, is as small as can be. Undefined where a place has no dish.
 */
export function dayModel(
  places: readonly Place[],
  targets: DayFigures,
  isKeto: boolean,
): DayModel | undefined {
  const groups = groupsOf(places)
  if (groups.some(({ count, choices }) => choices.length < count)) return undefined
  const { least, most, step } = servingLimits
  const program = startProgram()
  const servings: DayModel['servings'] = []
  const columnsByRecipe = new Map<string, number[]>()
  for (const { count, choices } of groups) {
    const taken = choices.map((choice) => {
      const isTaken = program.column(0, 1, 0, true)
      const quarters = program.column(0, most / step, 0, true)
      program.row(0, Number.POSITIVE_INFINITY, [
        [quarters, 1],
        [isTaken, -least / step],
      ])
      program.row(Number.NEGATIVE_INFINITY, 0, [
        [quarters, 1],
        [isTaken, -most / step],
      ])
      servings.push({ column: quarters, choice })
      const columns = columnsByRecipe.get(choice.recipe.id) ?? []
      columnsByRecipe.set(choice.recipe.id, [...columns, isTaken])
      return isTaken
    })
    program.row(
      count,
      count,
      taken.map((column) => [column, 1]),
    )
  }
  // No dish twice a day, also where it suits two groups.
  for (const columns of columnsByRecipe.values())
    if (columns.length > 1)
      program.row(
        0,
        1,
        columns.map((column) => [column, 1]),
      )
  for (const name of held) {
    const target = targets[name]
    const room =
      name === 'availableCarbohydrateGrams' ? Math.max(3, 0.05 * target) : tolerance[name] * target
    const isCeiling = isKeto && name === 'availableCarbohydrateGrams'
    const over = program.column(0, Number.POSITIVE_INFINITY, 1 / room, false)
    const under = program.column(0, Number.POSITIVE_INFINITY, isCeiling ? 0 : 1 / room, false)
    program.row(target, target, [
      ...servings.map(({ column, choice }): Term => [column, step * choice.serving[name]]),
      [over, -1],
      [under, 1],
    ])
  }
  return { data: program.build(), servings }
}

function groupsOf(places: readonly Place[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { kinds, choices } of places) {
    const key = kinds.join()
    const count = (groups.get(key)?.count ?? 0) + 1
    groups.set(key, { key, count, choices })
  }
  return [...groups.values()]
}

type Term = [column: number, coefficient: number]

/** Collects columns and rows and packs them row by row. */
function startProgram() {
  const colCost: number[] = []
  const colLower: number[] = []
  const colUpper: number[] = []
  const integrality: VariableType[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  return {
    column(lower: number, upper: number, cost: number, isWhole: boolean): number {
      colLower.push(lower)
      colUpper.push(upper)
      colCost.push(cost)
      integrality.push(isWhole ? 1 : 0)
      return colCost.length - 1
    },
    row(lower: number, upper: number, terms: readonly Term[]): void {
      rowLower.push(lower)
      rowUpper.push(upper)
      for (const [column, coefficient] of terms) {
        indices.push(column)
        values.push(coefficient)
      }
      starts.push(indices.length)
    },
    build(): ModelData {
      const [numCols, numRows] = [colCost.length, rowLower.length]
      const matrix = { format: 'csr' as const, numRows, numCols, starts, indices, values }
      return {
        ...{ numCols, numRows, colCost, colLower, colUpper, rowLower, rowUpper },
        integrality,
        matrix,
      }
    },
  }
}

import type { ModelData, VariableType } from 'highs'

/** Collects the columns and rows of a linear model, then packs them row by row as HiGHS takes them. */
export type ModelBuilder = {
  /** Adds a variable between two bounds, with what a unit of it costs, and returns its number. */
  addColumn(lower: number, upper: number, rules?: { cost?: number; isWhole?: boolean }): number
  /** Adds to what a unit of a variable costs. */
  addCost(column: number, cost: number): void
  addRow(lower: number, upper: number, coefficients: ReadonlyMap<number, number>): void
  build(): ModelData
}

/** HiGHS's codes for the domain of a variable. */
const continuous = 0 as VariableType
const integer = 1 as VariableType

/** An empty model, to be minimised; without costs it only asks whether there is a point at all. */
export function createModelBuilder(): ModelBuilder {
  const colLower: number[] = []
  const colUpper: number[] = []
  const colCost: number[] = []
  const integrality: VariableType[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  return {
    addColumn(lower, upper, { cost = 0, isWhole = false } = {}) {
      colLower.push(lower)
      colUpper.push(upper)
      colCost.push(cost)
      integrality.push(isWhole ? integer : continuous)
      return colLower.length - 1
    },
    addCost(column, cost) {
      colCost[column] = (colCost[column] ?? 0) + cost
    },
    addRow(lower, upper, coefficients) {
      rowLower.push(lower)
      rowUpper.push(upper)
      for (const [column, value] of coefficients) {
        if (value === 0) continue
        indices.push(column)
        values.push(value)
      }
      starts.push(indices.length)
    },
    build: () => ({
      numCols: colLower.length,
      numRows: rowLower.length,
      colCost,
      colLower,
      colUpper,
      rowLower,
      rowUpper,
      ...(integrality.includes(integer) ? { integrality } : {}),
      matrix: {
        format: 'csr',
        numRows: rowLower.length,
        numCols: colLower.length,
        starts,
        indices,
        values,
      },
    }),
  }
}

import type { ModelData } from 'highs'

/** Collects the columns and rows of a linear model, then packs them row by row as HiGHS takes them. */
export type ModelBuilder = {
  /** Returns the column's number. */
  addColumn(lower: number, upper: number): number
  addRow(lower: number, upper: number, coefficients: ReadonlyMap<number, number>): void
  build(): ModelData
}

/** An empty model without an objective: what is asked is whether there is a point at all. */
export function createModelBuilder(): ModelBuilder {
  const colLower: number[] = []
  const colUpper: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  return {
    addColumn(lower, upper) {
      colLower.push(lower)
      colUpper.push(upper)
      return colLower.length - 1
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
      colCost: new Float64Array(colLower.length),
      colLower,
      colUpper,
      rowLower,
      rowUpper,
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

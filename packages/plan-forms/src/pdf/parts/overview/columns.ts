import type { DayFigures } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import type { Column } from '../../flow/table.ts'

/** The figures of a row in their order, each with the width of its column in points. */
const figureColumns = [
  ['energyKcal', 38],
  ['proteinGrams', 42],
  ['fatGrams', 32],
  ['availableCarbohydrateGrams', 46],
  ['fibreGrams', 40],
] as const satisfies readonly (readonly [keyof DayFigures, number])[]
const slotWidth = 62
const pageWidth = 28
export const plateSize = 22
const plateGap = 8

export type OverviewColumns = {
  slot: Column
  dish: Column
  /** Five figures and the page. */
  numbers: Column[]
}

/** Where the columns stand in a width; smaller text leaves the dishes more of it. */
export function overviewColumns(width: number, scale: number): OverviewColumns {
  const own = (points: number) => points * Math.min(1.08, scale)
  const left = plateSize * Math.min(1, scale) + plateGap
  const widths = [...figureColumns.map(([, column]) => own(column)), own(pageWidth)]
  const dishLeft = left + own(slotWidth)
  let x = width - widths.reduce((sum, column) => sum + column, 0)
  return {
    slot: { x: left, width: own(slotWidth) - 5 },
    dish: { x: dishLeft, width: x - dishLeft },
    numbers: widths.map((column): Column => {
      x += column
      return { x: x - column + 4, width: column - 4, align: 'right' }
    }),
  }
}

/** Energy in the person's unit, then grams; the units stand at the head of the columns. */
export function figuresOf(figures: DayFigures, formats: Formats): string[] {
  return figureColumns.map(([figure]) =>
    figure === 'energyKcal'
      ? formats.energyMeasure(figures.energyKcal).value
      : formats.number(figures[figure]),
  )
}

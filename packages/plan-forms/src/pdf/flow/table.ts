import { type Align, drawText } from '../sheet/draw-text.ts'
import { decorate, type ElementSource, type TagOptions, tag, within } from '../sheet/tag.ts'
import { baselineOf, type Run, setText } from '../type/set-text.ts'
import type { Style } from '../type/style.ts'
import type { Block } from './block.ts'

export type Column = { x: number; width: number; align?: Align }

export type Cell = TagOptions & {
  content: string | readonly Run[]
  style: Style
  /** A cell that names its row or column. */
  isHeading?: boolean
}

export type RowSettings = {
  before?: number
  padding?: { top: number; bottom: number }
  /** It stands there for the eye alone: the same row is read earlier. */
  isRepeated?: boolean
}

/** A row of a table: its cells stand on one first line, and it is as high as its highest cell. */
export function tableRow(
  table: ElementSource,
  columns: readonly Column[],
  cells: readonly Cell[],
  { before = 0, padding = { top: 0, bottom: 0 }, isRepeated = false }: RowSettings = {},
): Block {
  const row = within(table, 'TR')
  const set = cells.map(({ content, style, isHeading = false, ...options }, at) => {
    const column = columns[at]
    if (column === undefined) throw new Error('A row has more cells than its table has columns.')
    const runs = typeof content === 'string' ? [{ text: content, style }] : content
    const element = within(row, isHeading ? 'TH' : 'TD', options)
    return { column, element, text: setText(runs, column.width) }
  })
  const baselines = set.map(({ text: { lines } }) =>
    lines[0] === undefined ? 0 : baselineOf(lines[0]),
  )
  const baseline = Math.max(...baselines)
  // Down from the top of the row, so that all cells stand on the line of the largest.
  const drops = baselines.map((own) => baseline - own)
  const heights = set.map(({ text }, at) => text.height + (drops[at] ?? 0))
  return {
    height: padding.top + Math.max(...heights) + padding.bottom,
    before,
    draw(sheet, x, y) {
      for (const [at, { column, element, text }] of set.entries()) {
        const top = y + padding.top + (drops[at] ?? 0)
        const draw = () => drawText(sheet, text, x + column.x, top, column.align)
        if (isRepeated) decorate(sheet, draw, 'Pagination')
        else tag(sheet, element, draw)
      }
    },
  }
}

/**
 * A table that may go on over pages, its head above each part of it, which is of some rows at least.
 *
 * @param head makes the head as it is read, or repeated
 */
export function longTable(
  head: (isRepeated: boolean) => Block,
  rows: readonly Block[],
  leastRows = 2,
): Block[] {
  const continues = head(true)
  return [
    { ...head(false), keepsNext: true },
    ...rows.map((row, at) => {
      const [above, below] = [at + 1, rows.length - at - 1]
      return { ...row, continues, keepsNext: below > 0 && Math.min(above, below) < leastRows }
    }),
  ]
}

import type { Block } from './block.ts'

export type ColumnSettings = {
  /** How high the columns may be on the page where they begin, and on the pages after it. */
  firstHeight: number
  pageHeight: number
  /** From the left edge of one column to that of the other. */
  step: number
  /** Space above the first pair of columns. */
  before: number
}

/**
 * Blocks in two columns, page by page; the columns of the last page are of about the same height. What keeps its next stays in
 * a column with it.
 */
export function twoColumns(blocks: readonly Block[], settings: ColumnSettings): Block[] {
  const pages: Block[] = []
  let rest = blocks
  let height = settings.firstHeight
  while (rest.length > 0) {
    const balanced = balancedHeight(rest, height)
    const left = takeColumn(rest, balanced)
    const right = takeColumn(rest.slice(left.length), balanced)
    pages.push({
      ...pageOf(left, right, settings),
      ...(pages.length === 0 ? {} : { beginsPage: true }),
    })
    rest = rest.slice(left.length + right.length)
    height = settings.pageHeight
  }
  return pages
}

/** The least height at which two columns hold everything; the whole height where they can't. */
function balancedHeight(blocks: readonly Block[], most: number): number {
  for (let height = heightOf(blocks) / 2; height < most; height += 6) {
    const left = takeColumn(blocks, height)
    if (left.length + takeColumn(blocks.slice(left.length), height).length === blocks.length)
      return height
  }
  return most
}

/** The first blocks, as many as a column holds; at least one, so that a long one does not stop everything. */
function takeColumn(blocks: readonly Block[], height: number): readonly Block[] {
  let fitting = 0
  let bottom = 0
  for (const [at, { height: own, before, keepsNext = false }] of blocks.entries()) {
    bottom += own + (at === 0 ? 0 : before)
    if (bottom > height) break
    if (!keepsNext) fitting = at + 1
  }
  return blocks.slice(0, Math.max(fitting, blocks.length > 0 ? 1 : 0))
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height, before }, at) => sum + height + (at === 0 ? 0 : before), 0)
}

function pageOf(
  left: readonly Block[],
  right: readonly Block[],
  { step, before }: ColumnSettings,
): Block {
  return {
    height: Math.max(heightOf(left), heightOf(right)),
    before,
    draw(sheet, x, y) {
      for (const [blocks, offset] of [
        [left, 0],
        [right, step],
      ] as const) {
        let top = y
        for (const [at, block] of blocks.entries()) {
          if (at > 0) top += block.before
          block.draw(sheet, x + offset, top)
          top += block.height
        }
      }
    },
  }
}

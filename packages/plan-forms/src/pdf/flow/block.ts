import type { Sheet } from '../sheet/open-sheet.ts'

/** Something that is printed in one piece, over the whole width of the page; lengths in points. */
export type Block = {
  height: number
  /** Space above it, which is left out at the top of a page. */
  before: number
  /** Whether it may not stand at the foot of a page without what follows. */
  keepsNext?: boolean
  /** Whether it begins a page. */
  beginsPage?: boolean
  /** Stands above it where a page begins with it: the head of the table that it goes on with. */
  continues?: Block
  /** By which other places find its page. */
  anchor?: string
  /** Its lines in the outline of the document; 1 is the upper level. */
  outline?: readonly { title: string; level: 1 | 2 }[]
  /** Draws it with its top left corner at a point. */
  draw: (sheet: Sheet, x: number, y: number) => void
}

/** One block over another, in one piece. */
export function stack(blocks: readonly Block[], extra: Partial<Block> = {}): Block {
  const height = blocks.reduce(
    (sum, block, at) => sum + block.height + (at === 0 ? 0 : block.before),
    0,
  )
  return {
    height,
    before: blocks[0]?.before ?? 0,
    draw(sheet, x, y) {
      let top = y
      for (const [at, block] of blocks.entries()) {
        if (at > 0) top += block.before
        block.draw(sheet, x, top)
        top += block.height
      }
    },
    ...extra,
  }
}

/** Two blocks beside each other, both from the top. */
export function beside(left: Block, right: Block, rightOffset: number): Block {
  return {
    height: Math.max(left.height, right.height),
    before: Math.max(left.before, right.before),
    draw(sheet, x, y) {
      left.draw(sheet, x, y)
      right.draw(sheet, x + rightOffset, y)
    },
  }
}

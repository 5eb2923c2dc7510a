import type { Block } from './block.ts'

/** A block with its page, from 1, and its distance from the top of the printed area in points. */
export type Placed = { block: Block; page: number; top: number }

/**
 * Puts blocks on pages, one below the other. What keeps its next goes to the next page with it; only what is higher than a
 * page may reach beyond one.
 */
export function paginate(blocks: readonly Block[], pageHeight: number): Placed[] {
  const placed: Placed[] = []
  let page = 1
  let bottom = 0
  for (const group of groupsOf(blocks)) {
    const isFirst = placed.length === 0
    const begins = group[0]?.beginsPage === true && bottom > 0
    if (!isFirst && (begins || bottom + heightOf(group, bottom === 0) > pageHeight + 0.01)) {
      page += 1
      bottom = 0
    }
    for (const block of group) {
      const top = bottom + (bottom === 0 ? 0 : block.before)
      placed.push({ block, page, top })
      bottom = top + block.height
    }
  }
  return placed
}

/** Blocks that have to stand on one page, together. */
function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  let isOpen = false
  for (const block of blocks) {
    if (isOpen) groups.at(-1)?.push(block)
    else groups.push([block])
    isOpen = block.keepsNext === true
  }
  return groups
}

function heightOf(group: readonly Block[], isAtTop: boolean): number {
  return group.reduce(
    (sum, { height, before }, at) => sum + height + (at === 0 && isAtTop ? 0 : before),
    0,
  )
}

/** The page of each anchor. */
export function pagesOf(placed: readonly Placed[]): ReadonlyMap<string, number> {
  return new Map(
    placed.flatMap(({ block, page }) => (block.anchor === undefined ? [] : [[block.anchor, page]])),
  )
}

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
      const head = group[0]?.continues
      if (head !== undefined) {
        placed.push({ block: head, page, top: 0 })
        bottom = head.height
      }
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

/** How much lower the pages are tried at a time, in points. */
const step = 6

/**
 * Blocks told where to begin pages, so that they stand on as few as they take and about as much on each: not all on the first and
 * a little on the last.
 */
export function balancePages(blocks: readonly Block[], pageHeight: number): Block[] {
  const fewest = pageCount(blocks, pageHeight)
  let height = pageHeight
  while (height > step && pageCount(blocks, height - step) === fewest) height -= step
  const placed = paginate(blocks, height)
  const pageOf = new Map(placed.map(({ block, page }) => [block, page]))
  return blocks.map((block, at) => {
    const before = blocks[at - 1]
    const begins = before !== undefined && pageOf.get(before) !== pageOf.get(block)
    return begins ? { ...block, beginsPage: true } : block
  })
}

function pageCount(blocks: readonly Block[], pageHeight: number): number {
  return paginate(blocks, pageHeight).at(-1)?.page ?? 0
}

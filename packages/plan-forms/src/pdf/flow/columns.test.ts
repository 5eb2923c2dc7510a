import { describe, expect, it } from 'vitest'
import type { Sheet } from '../sheet/open-sheet.ts'
import type { Block } from './block.ts'
import { twoColumns } from './columns.ts'

const settings = { firstHeight: 80, pageHeight: 100, step: 200, before: 5 }

/** Draws columns on nothing and gives where each of their blocks came to stand. */
function placesOf(heights: readonly { height: number; keepsNext?: boolean }[]) {
  const drawn: { page: number; at: number; x: number; y: number }[] = []
  let page = 0
  const blocks = heights.map(
    (one, at): Block => ({
      ...{ ...one, before: 0 },
      draw: (_, x, y) => drawn.push({ page, at, x, y }),
    }),
  )
  const pages = twoColumns(blocks, settings)
  for (const [nr, made] of pages.entries()) {
    page = nr
    made.draw({} as Sheet, 0, 0)
  }
  return { drawn, pages }
}

describe('twoColumns', () => {
  it('makes both columns about as high', () => {
    const { drawn, pages } = placesOf(Array.from({ length: 6 }, () => ({ height: 10 })))
    expect(pages).toHaveLength(1)
    expect(drawn.filter(({ x }) => x === 0)).toHaveLength(3)
    expect(drawn.filter(({ x }) => x === 200)).toHaveLength(3)
  })

  it('goes on on the next page, in order, and loses nothing', () => {
    const { drawn, pages } = placesOf(Array.from({ length: 40 }, () => ({ height: 10 })))
    expect(drawn.map(({ at }) => at)).toEqual(Array.from({ length: 40 }, (_, at) => at))
    expect(pages.map(({ beginsPage = false }) => beginsPage)).toEqual([false, true, true])
    expect(Math.max(...drawn.filter(({ page }) => page === 0).map(({ y }) => y))).toBe(70)
    expect(Math.max(...drawn.filter(({ page }) => page === 1).map(({ y }) => y))).toBe(90)
  })

  it('leaves no heading at the foot of a column', () => {
    const heading = { height: 10, keepsNext: true }
    const { drawn } = placesOf([{ height: 70 }, heading, { height: 10 }, { height: 60 }])
    const [, placed, next] = drawn
    expect(placed?.x).toBe(next?.x)
    expect(placed?.x).toBe(200)
  })

  it('prints what is higher than a page, too', () => {
    expect(placesOf([{ height: 300 }, { height: 10 }]).drawn).toHaveLength(2)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from './block.ts'
import { balancePages, pagesOf, paginate } from './paginate.ts'

const block = (height: number, change: Partial<Block> = {}): Block => ({
  ...{ height, before: 10, draw: () => {} },
  ...change,
})
const places = (blocks: readonly Block[], height = 100) =>
  paginate(blocks, height).map(({ page, top }) => [page, top])

describe('paginate', () => {
  it('puts a block where it fits whole, without the space above it at the top of a page', () => {
    expect(places([block(60), block(30), block(20)])).toEqual([
      [1, 0],
      [1, 70],
      [2, 0],
    ])
  })

  it('leaves no heading alone at the foot of a page', () => {
    const heading = block(10, { keepsNext: true })
    expect(places([block(70), heading, block(30)])).toEqual([
      [1, 0],
      [2, 0],
      [2, 20],
    ])
  })

  it('begins a page where it is told to, but no empty one', () => {
    const first = block(10, { beginsPage: true })
    expect(places([first, first]).map(([page]) => page)).toEqual([1, 2])
  })

  it('never reaches beyond a page with what is lower than one', () => {
    const blocks = fc.record({
      height: fc.integer({ min: 1, max: 90 }),
      before: fc.integer({ min: 0, max: 9 }),
      beginsPage: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(blocks), (made) => {
        const placed = paginate(
          made.map((one) => block(one.height, one)),
          100,
        )
        for (const [at, { page, top, block: own }] of placed.entries()) {
          expect(top + own.height).toBeLessThanOrEqual(100)
          const last = placed[at - 1]
          if (last?.page === page) expect(top).toBeGreaterThanOrEqual(last.top + last.block.height)
          else expect(page).toBe((last?.page ?? 0) + 1)
        }
      }),
    )
  })

  it('repeats the head of a table above the rows that a page begins with', () => {
    const head = block(10)
    const row = block(30, { continues: head, before: 0 })
    const placed = paginate([head, row, row, row, row], 100)
    expect(placed.map(({ page, top }) => [page, top])).toEqual([
      ...[
        [1, 0],
        [1, 10],
        [1, 40],
        [1, 70],
      ],
      ...[
        [2, 0],
        [2, 10],
      ],
    ])
    expect(placed[4]?.block).toBe(head)
  })

  it('knows the pages of what others refer to', () => {
    const placed = paginate([block(80), block(80, { anchor: 'stew' })], 100)
    expect(pagesOf(placed)).toEqual(new Map([['stew', 2]]))
  })
})

describe('balancePages', () => {
  it('shares out what takes several pages anyway', () => {
    const blocks = [30, 30, 30, 10].map((height) => block(height, { before: 0 }))
    expect(places(blocks, 90).map(([page]) => page)).toEqual([1, 1, 1, 2])
    expect(places(balancePages(blocks, 90), 90).map(([page]) => page)).toEqual([1, 1, 2, 2])
  })

  it('takes no page more, and none of another height', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 12 }), (heights) => {
        const blocks = heights.map((height) => block(height))
        const balanced = paginate(balancePages(blocks, 100), 100)
        expect(balanced.at(-1)?.page).toBe(paginate(blocks, 100).at(-1)?.page)
        for (const { top, block: own } of balanced)
          expect(top + own.height).toBeLessThanOrEqual(100)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { Block } from './block.ts'
import { paginate } from './paginate.ts'
import { longTable } from './table.ts'

const block = (height: number): Block => ({ height, before: 0, draw: () => {} })

describe('longTable', () => {
  it('leaves no few rows on a page, and repeats its head above the others', () => {
    const [read, repeated] = [block(10), block(10)]
    const rows = Array.from({ length: 9 }, () => block(10))
    const table = longTable((isRepeated) => (isRepeated ? repeated : read), rows, 3)
    // Above it there is room for the head and eight rows, which would leave one.
    const placed = paginate([block(10), ...table], 100)
    const pages = Map.groupBy(placed, ({ page }) => page)
    expect([...pages].map(([, blocks]) => blocks.length)).toEqual([8, 4])
    expect(pages.get(2)?.[0]?.block).toBe(repeated)
    // There would be room for the head and two rows, which are too few.
    expect(paginate([block(70), ...table], 100).map(({ page }) => page)).toEqual([
      ...[1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2],
    ])
  })
})

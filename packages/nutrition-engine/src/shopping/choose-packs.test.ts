import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosePacks, forgivenShare } from './choose-packs.ts'

const sizes = [{ grams: 150 }, { grams: 500 }, { grams: 1000 }]
const chosen = (grams: number) =>
  choosePacks(sizes, grams).map(({ size, count }) => `${count} × ${size.grams}`)

describe('choosePacks', () => {
  it('takes the smallest pack that is enough', () => {
    expect(chosen(40)).toEqual(['1 × 150'])
    expect(chosen(285)).toEqual(['1 × 500'])
    expect(chosen(800)).toEqual(['1 × 1000'])
  })

  it('puts a smaller one beside the largest', () => {
    expect(chosen(1215)).toEqual(['1 × 1000', '1 × 500'])
    expect(chosen(2900)).toEqual(['3 × 1000'])
  })

  it('opens no other pack for a hair over', () => {
    expect(chosen(155)).toEqual(['1 × 150'])
    expect(chosen(1040)).toEqual(['1 × 1000'])
    expect(chosen(1060)).toEqual(['1 × 1000', '1 × 150'])
  })

  it('buys enough, and not a pack more than that', () => {
    const pack = fc.integer({ min: 20, max: 1200 })
    fc.assert(
      fc.property(
        fc.array(pack, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 9000 }),
        (grams, needed) => {
          const offered = grams.sort((a, b) => a - b).map((one) => ({ grams: one }))
          const packs = choosePacks(offered, needed)
          const bought = packs.reduce((sum, { size, count }) => sum + size.grams * count, 0)
          const largest = offered.at(-1)?.grams ?? 0
          expect(packs.length).toBeLessThanOrEqual(2)
          expect(bought).toBeGreaterThanOrEqual(needed - forgivenShare * largest - 1e-9)
          expect(bought).toBeLessThan(needed + largest)
        },
      ),
    )
  })
})

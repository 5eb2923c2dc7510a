import type { PlanDay } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { fibreNotices } from './fibre-notice.ts'

function dayWith(fibreGrams: number): PlanDay {
  return { totals: { fibreGrams } } as PlanDay
}

describe('fibreNotices', () => {
  it('says how much the richest day holds', () => {
    const [notice] = fibreNotices([dayWith(30), dayWith(88.4)])
    expect(notice).toMatchObject({ code: 'much_fibre', detail: expect.stringContaining('88 g') })
  })

  it('is silent where no day holds more than 60 g', () => {
    expect(fibreNotices([dayWith(30), dayWith(60)])).toEqual([])
  })
})

import type { GroceryTick } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { changesOf, lineState } from './line-state.ts'
import { tickKey } from './tick-record.ts'

const juice = { ndb: '09152', food: 'Lemon juice', purchaseGrams: 70 }
const zest = { ndb: '09156', food: 'Lemon zest', purchaseGrams: 3 }
const line = { items: [juice, zest], state: 'open' as const }
const tick = (item: typeof juice, minute: number, change: Partial<GroceryTick> = {}) => ({
  ...item,
  state: 'bought' as const,
  changedAt: `2026-03-02T10:0${minute}:00.000Z`,
  ...change,
})
const map = (...ticks: GroceryTick[]) => new Map(ticks.map((one) => [tickKey(one), one]))

describe('lineState', () => {
  it('is what the server worked out, until something changes', () => {
    const ticks = map(tick(juice, 1), tick(zest, 1))
    expect(lineState({ ...line, state: 'bought' }, ticks, ticks)).toBe('bought')
    // More is needed than was bought: the server says so, whatever the ticks say.
    expect(lineState(line, ticks, ticks)).toBe('open')
    expect(lineState(line, map(), map())).toBe('open')
  })

  it('follows the ticks of now, all of the line together', () => {
    expect(lineState(line, map(tick(juice, 2), tick(zest, 2)), map())).toBe('bought')
    expect(lineState(line, map(tick(juice, 2)), map())).toBe('open')
    expect(lineState(line, map(tick(juice, 2), tick(zest, 2, { state: 'have' })), map())).toBe(
      'have',
    )
    const before = map(tick(juice, 1), tick(zest, 1))
    const undone = map(tick(juice, 2, { state: 'open' }), tick(zest, 2, { state: 'open' }))
    expect(lineState({ ...line, state: 'bought' }, undone, before)).toBe('open')
  })

  it('is open where more is needed than was ticked elsewhere', () => {
    const less = map(tick(juice, 2, { purchaseGrams: 40 }), tick(zest, 2))
    expect(lineState(line, less, map())).toBe('open')
  })
})

describe('changesOf', () => {
  it('ticks everything that a line buys, in the amounts of now', () => {
    expect(changesOf(line, 'have')).toEqual([
      { ...juice, state: 'have' },
      { ...zest, state: 'have' },
    ])
  })
})

import type { GroceryTick } from '@zero-sum/contracts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerRecord, waitingTicks } from './answer-record.ts'
import { changeRecord, emptyRecord, mergeTicks, type TickRecord, tickKey } from './tick-record.ts'

const noon = Date.parse('2026-03-02T12:00:00.000Z')
const tick = (food: string, minute: number, state: GroceryTick['state'] = 'bought') => ({
  ndb: '11282',
  food,
  state,
  purchaseGrams: 100,
  changedAt: new Date(noon + minute * 60_000).toISOString(),
})
const change = (food: string, state: GroceryTick['state'] = 'bought') => ({
  ...{ ndb: '11282', food, state, purchaseGrams: 100 },
})
const foods = (ticks: readonly GroceryTick[]) => ticks.map(({ food, state }) => `${food} ${state}`)

describe('mergeTicks', () => {
  it('takes the later change of each line', () => {
    const merged = mergeTicks(
      [tick('Onions', 3), tick('Leeks', 1)],
      [tick('Onions', 2, 'open'), tick('Leeks', 2, 'have'), tick('Kale', 1)],
    )
    expect(foods(merged)).toEqual(['Onions bought', 'Leeks have', 'Kale bought'])
  })

  it('comes to the same from either side, and changes nothing the second time', () => {
    const ticks = fc.array(
      fc.record({
        food: fc.constantFrom('Onions', 'Leeks', 'Kale'),
        minute: fc.integer({ min: 0, max: 500 }),
      }),
      { maxLength: 8 },
    )
    const sorted = (list: readonly GroceryTick[]) =>
      [...list].sort((a, b) => (tickKey(a) < tickKey(b) ? -1 : 1))
    fc.assert(
      fc.property(ticks, ticks, (one, other) => {
        // Even minutes here, odd ones there: no two changes at one time.
        const ours = mergeTicks(
          [],
          one.map(({ food, minute }) => tick(food, minute * 2)),
        )
        const theirs = mergeTicks(
          [],
          other.map(({ food, minute }) => tick(food, minute * 2 + 1)),
        )
        const merged = mergeTicks(ours, theirs)
        expect(sorted(mergeTicks(theirs, ours))).toEqual(sorted(merged))
        expect(sorted(mergeTicks(merged, theirs))).toEqual(sorted(merged))
      }),
    )
  })
})

describe('a record of ticks', () => {
  const start = emptyRecord('0198c2f6-7c1e-7b1a-9d55-2f5b8c1f0a11')

  it('holds what was changed until the server has heard of it', () => {
    const changed = changeRecord(start, [change('Onions'), change('Leeks')], noon)
    expect(foods(waitingTicks(changed))).toEqual(['Onions bought', 'Leeks bought'])
    const sent = waitingTicks(changed)
    const answer = { ticks: sent, now: new Date(noon + 500).toISOString() }
    const saved = answerRecord(changed, sent, answer, noon + 700)
    expect(saved).toMatchObject({ waiting: [], savedAt: answer.now, aheadMs: 200 })
    expect(foods(saved.ticks)).toEqual(['Onions bought', 'Leeks bought'])
  })

  it('keeps waiting with what was changed while the call was under way', () => {
    const changed = changeRecord(start, [change('Onions')], noon)
    const sent = waitingTicks(changed)
    const again = changeRecord(changed, [change('Onions', 'open'), change('Kale')], noon + 100)
    const answer = { ticks: sent, now: new Date(noon + 200).toISOString() }
    const saved = answerRecord(again, sent, answer, noon + 200)
    expect(foods(waitingTicks(saved))).toEqual(['Onions open', 'Kale bought'])
  })

  it('takes over what another device did later, and its own copy as the server has it', () => {
    const changed = changeRecord(start, [change('Onions'), change('Leeks')], noon)
    const sent = waitingTicks(changed)
    const clipped = { ...tick('Leeks', 0), changedAt: new Date(noon - 50).toISOString() }
    const answer = {
      ticks: [tick('Onions', 1, 'open'), clipped],
      now: new Date(noon).toISOString(),
    }
    const saved = answerRecord(changed, sent, answer, noon)
    expect(saved.ticks).toEqual(answer.ticks)
  })

  it('goes by the server’s clock where it knows it, and never back in time', () => {
    const ahead: TickRecord = { ...start, aheadMs: 3_600_000 }
    const changed = changeRecord(ahead, [change('Onions')], noon + 3_600_000)
    expect(changed.ticks[0]?.changedAt).toBe(new Date(noon).toISOString())
    const setBack = changeRecord(changed, [change('Onions', 'open')], noon)
    expect(Date.parse(setBack.ticks[0]?.changedAt ?? '')).toBe(noon + 1)
    expect(foods(setBack.ticks)).toEqual(['Onions open'])
  })
})

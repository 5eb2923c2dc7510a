import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseKept, readKeepRule } from './retention.ts'

const at = (text: string) => new Date(`${text}Z`)
const daily = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day, 3, 10)))

describe('readKeepRule', () => {
  it('reads days, weeks and months in any order and number', () => {
    expect(readKeepRule('7d/4w/6m')).toEqual({ days: 7, weeks: 4, months: 6 })
    expect(readKeepRule('12m')).toEqual({ days: 0, weeks: 0, months: 12 })
  })

  it.each(['', '7', 'd', '7x', '0d', '7d/', '-1d', '7d 4w', '99999d'])(
    'takes no «%s»',
    (written) => {
      expect(readKeepRule(written)).toBeUndefined()
    },
  )
})

describe('chooseKept', () => {
  it('keeps the newest of so many days, weeks and months', () => {
    const kept = chooseKept(daily, { days: 7, weeks: 4, months: 6 }).map((one) =>
      one.toISOString().slice(0, 10),
    )
    expect(kept).toEqual([
      ...[
        '2026-02-04',
        '2026-02-03',
        '2026-02-02',
        '2026-02-01',
        '2026-01-31',
        '2026-01-30',
        '2026-01-29',
      ],
      ...['2026-01-25', '2026-01-18', '2025-12-31', '2025-11-30', '2025-10-31', '2025-09-30'],
    ])
  })

  it('keeps one of several in a day, the last', () => {
    const two = [at('2026-03-01T01:00:00'), at('2026-03-01T23:59:59'), at('2026-03-02T00:00:00')]
    expect(chooseKept(two, { days: 2, weeks: 0, months: 0 })).toEqual([two[2], two[1]])
  })

  it('removes none because of a pause, and always keeps the newest', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.date({
            noInvalidDate: true,
            min: at('2020-01-01T00:00:00'),
            max: at('2040-01-01T00:00:00'),
          }),
          { minLength: 1 },
        ),
        fc.record({ days: fc.nat(9), weeks: fc.nat(9), months: fc.nat(9) }),
        (instants, rule) => {
          const kept = chooseKept(instants, rule)
          const newest = Math.max(...instants.map((one) => one.getTime()))
          expect(kept[0]?.getTime()).toBe(newest)
          const days = new Set(instants.map((one) => one.toISOString().slice(0, 10)))
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(days.size, rule.days))
          expect(chooseKept(kept, rule)).toEqual(kept)
        },
      ),
    )
  })
})

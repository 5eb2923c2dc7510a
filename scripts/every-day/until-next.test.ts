import { expect, it } from 'vitest'
import { untilNext } from './until-next.mjs'

const at = (time: string) => new Date(`2026-11-28T${time}Z`)
const minuteMs = 60_000

it('waits until it is next that time of the day', () => {
  expect(untilNext('03:15', at('03:00:00'))).toBe(15 * minuteMs)
  expect(untilNext('03:15', at('03:16:00'))).toBe(24 * 60 * minuteMs - minuteMs)
})

it('waits a whole day at that very time, or it would run twice', () => {
  expect(untilNext('03:15', at('03:15:00'))).toBe(24 * 60 * minuteMs)
})

it('knows no other times', () => {
  for (const time of ['', '3:15', '24:00', '12:60', 'noon'])
    expect(untilNext(time, at('00:00:00'))).toBeUndefined()
})

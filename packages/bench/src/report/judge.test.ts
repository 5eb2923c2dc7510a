import { expect, it } from 'vitest'
import { judge } from './judge.ts'

const atLeast = { direction: 'at least', bar: 3, moonshot: 10, why: '' } as const
const atMost = { direction: 'at most', bar: 50, moonshot: 15, why: '' } as const

it('takes a bar as reached at its very value, in its direction', () => {
  expect([2.9, 3, 9.9, 10].map((value) => judge(value, atLeast))).toEqual([
    'missed',
    'met',
    'met',
    'moonshot',
  ])
  expect([51, 50, 15, -3].map((value) => judge(value, atMost))).toEqual([
    'missed',
    'met',
    'moonshot',
    'moonshot',
  ])
})

it('lets nothing pass that is no number, and judges nothing without a bar', () => {
  expect(judge(Number.NaN, atLeast)).toBe('missed')
  expect(judge(Number.NaN, atMost)).toBe('missed')
  expect(judge(1, undefined)).toBe('reported')
})

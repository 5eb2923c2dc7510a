import type { Portions } from '@zero-sum/contracts'
import { expect, it } from 'vitest'
import { usualHelping } from './usual-helping.ts'

const meals = (...portions: number[]) =>
  ({ meals: portions.map((portion) => ({ served: [{ eater: 'ben', portion }] })) }) as Portions

it('is the helping that comes most often, the larger of two that come as often', () => {
  expect(usualHelping(meals(1.2, 1.4, 1.2), 'ben')?.portion).toBe(1.2)
  expect(usualHelping(meals(1.2, 1.4), 'ben')?.portion).toBe(1.4)
  expect(usualHelping(meals(1.2), 'mia')).toBeUndefined()
})

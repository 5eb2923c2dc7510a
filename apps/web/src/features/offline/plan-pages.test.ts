import type { Plan } from '@zero-sum/contracts'
import { expect, it } from 'vitest'
import { planPages } from './plan-pages.ts'

it('names the pages of a plan by the addresses that they have', () => {
  const days = [
    { day: 1, meals: [{}, {}] },
    { day: 2, meals: [{}] },
  ] as Plan['days']
  expect(planPages('beda5492', { days })).toEqual([
    '/today',
    '/plans/beda5492/shopping',
    '/plans/beda5492',
    '/plans/beda5492?day=1',
    '/plans/beda5492?day=2',
    '/plans/beda5492/meals/1/0',
    '/plans/beda5492/meals/1/1',
    '/plans/beda5492/meals/2/0',
    '/plans/beda5492/numbers',
    '/plans/beda5492/meals/1/0/cook',
    '/plans/beda5492/meals/1/1/cook',
    '/plans/beda5492/meals/2/0/cook',
  ])
})

import { describe, expect, it } from 'vitest'
import { timesOfDay } from './meal-times.ts'

describe('timesOfDay', () => {
  it('takes the person’s own times, and usual ones for the rest', () => {
    const meals = [{ slot: 'breakfast' }, { slot: 'dinner' }] as const
    expect(timesOfDay(meals, { dinner: '20:15' })).toEqual(['07:30', '20:15'])
  })

  it('never puts two of four snacks at one time', () => {
    const snacks = Array.from({ length: 4 }, () => ({ slot: 'snack' }) as const)
    const times = timesOfDay(snacks, { snack: '17:00' })
    expect(times[0]).toBe('17:00')
    expect(new Set(times).size).toBe(4)
  })
})

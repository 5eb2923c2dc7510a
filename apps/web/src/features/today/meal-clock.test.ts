import type { MealSlot, PlanMeal } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { clockMeals, timeOfDay } from './meal-clock.ts'

const meal = (slot: MealSlot) => ({ slot, name: slot }) as PlanMeal
const day = [meal('breakfast'), meal('lunch'), meal('dinner'), meal('snack')]
const states = (now: string | undefined, times = {}) =>
  clockMeals(day, times, now).map(({ meal: { slot }, state }) => `${slot} ${state}`)

describe('clockMeals', () => {
  it('puts a day in the order in which it is eaten', () => {
    expect(states('06:00')).toEqual([
      'breakfast next',
      'lunch later',
      'snack later',
      'dinner later',
    ])
  })

  it('keeps a meal for an hour after its time', () => {
    expect(states('13:30')[1]).toBe('lunch next')
    expect(states('13:31').slice(0, 3)).toEqual(['breakfast past', 'lunch past', 'snack next'])
  })

  it('goes by the person’s own times', () => {
    expect(states('13:31', { lunch: '14:00', snack: '11:00' })).toEqual([
      'breakfast past',
      'snack past',
      'lunch next',
      'dinner later',
    ])
  })

  it('lets the last meal stand late at night', () => {
    expect(states('23:30').at(-1)).toBe('dinner next')
  })

  it('calls nothing past on another day than today', () => {
    expect(states(undefined)[0]).toBe('breakfast next')
  })

  it('shows only times that somebody gave', () => {
    expect(clockMeals(day, { lunch: '12:15' }, '08:00').map(({ time }) => time)).toEqual([
      undefined,
      '12:15',
      undefined,
      undefined,
    ])
  })

  it('remembers where a meal stands in the plan', () => {
    expect(clockMeals(day, {}, '08:00').map(({ at }) => at)).toEqual([0, 1, 3, 2])
  })
})

describe('timeOfDay', () => {
  it('is that of the person’s zone', () => {
    const at = new Date('2026-03-08T23:30:00Z')
    expect(timeOfDay(at, 'Europe/Berlin')).toBe('00:30')
    expect(timeOfDay(at, 'America/New_York')).toBe('19:30')
  })
})

import type { Plan } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { findSwapped, mealTitle, signed, swappedWords, timeWords } from './swap-words.ts'

const planOf = (...dishes: string[][]): Plan =>
  ({
    days: dishes.map((names, at) => ({
      day: at + 1,
      weekday: at === 0 ? 'monday' : 'tuesday',
      meals: names.map((name, place) => ({
        slot: place === 0 ? 'breakfast' : 'lunch',
        recipeId: name,
        name,
      })),
    })),
  }) as unknown as Plan

const before = planOf(['Oats', 'Soup'], ['Oats', 'Stew'])
const after = planOf(['Oats', 'Soup'], ['Oats', 'Curry'])

describe('the words of a swap', () => {
  it('give a change its sign, and none to what rounds to nothing', () => {
    expect(signed(145.7, 'kcal')).toBe('+146 kcal')
    expect(signed(-4.76, 'g')).toBe('−5 g')
    expect([signed(0.4, 'g'), signed(-0.4, 'g')]).toEqual(['±0 g', '±0 g'])
  })

  it('say how much longer or quicker', () => {
    expect(timeWords({ minutes: -10 })).toBe('10 min quicker')
    expect(timeWords({ minutes: 75 })).toBe('1 h 15 min longer')
    expect(timeWords({ minutes: 0 })).toBe('as long as now')
  })

  it('name the meal that was swapped, by the plan alone', () => {
    expect(findSwapped(before, after)).toEqual({ day: 2, meal: 1 })
    expect(findSwapped(before, before)).toBeUndefined()
    expect(mealTitle(after, { day: 2, meal: 1 })).toBe('Tuesday’s lunch')
    expect(swappedWords(after, { day: 2, meal: 1 }, 'now')).toBe('Tuesday’s lunch is now Curry.')
    expect(swappedWords(before, findSwapped(after, before), 'again')).toBe(
      'Tuesday’s lunch is Stew again.',
    )
  })
})

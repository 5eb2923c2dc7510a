import { weekdays } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { type FixedMeal, faultOfFixedMeals, nextFixedMeal, withWeekday } from './fixed-meals.ts'
import { filledForm } from './testing/filled-form.ts'

const porridge: FixedMeal = { recipeId: 'porridge', slot: 'breakfast', weekdays: [] }

describe('nextFixedMeal', () => {
  it('is the first meal of the day that is still free', () => {
    expect(nextFixedMeal(filledForm())).toEqual({ ...porridge, recipeId: '' })
    expect(nextFixedMeal(filledForm({ fixedMeals: [porridge] })).slot).toBe('lunch')
    expect(nextFixedMeal(filledForm({ mealsPerDay: '2' })).slot).toBe('lunch')
  })
})

describe('withWeekday', () => {
  it('goes from every day to one, to others in the order of the week, and back', () => {
    expect(withWeekday([], 'friday')).toEqual(['friday'])
    expect(withWeekday(['friday'], 'monday')).toEqual(['monday', 'friday'])
    expect(withWeekday(['monday', 'friday'], 'every')).toEqual([])
    expect(withWeekday(['friday'], 'friday')).toEqual([])
  })

  it('calls all seven every day', () => {
    const six = weekdays.filter((day) => day !== 'sunday')
    expect(withWeekday(six, 'sunday')).toEqual([])
  })
})

describe('faultOfFixedMeals', () => {
  const faultOf = (fixedMeals: FixedMeal[], different = {}) =>
    faultOfFixedMeals(filledForm({ fixedMeals, snacksPerDay: '2', ...different }))

  it('finds nothing wrong with meals that have a dish and a place each', () => {
    expect(faultOf([])).toBeUndefined()
    expect(faultOf([porridge, { ...porridge, slot: 'dinner' }])).toBeUndefined()
    const nuts: FixedMeal = { ...porridge, slot: 'snack' }
    expect(faultOf([nuts, { ...nuts, recipeId: 'apple' }])).toBeUndefined()
  })

  it('asks for a dish where there is none', () => {
    expect(faultOf([porridge, { ...porridge, slot: 'lunch', recipeId: '' }])).toEqual({
      say: 'fixedMealNoDish',
      slot: 'lunch',
    })
  })

  it('notices that a meal has gone from the day', () => {
    expect(faultOf([porridge], { mealsPerDay: '2' })).toEqual({
      say: 'fixedMealNoPlace',
      slot: 'breakfast',
      count: 2,
    })
    const nuts: FixedMeal = { ...porridge, slot: 'snack' }
    expect(faultOf([nuts], { snacksPerDay: '0' })).toEqual({ say: 'fixedMealNoSnack' })
  })

  it('names the day on which a place is taken twice', () => {
    const eggs: FixedMeal = { ...porridge, recipeId: 'eggs', weekdays: ['sunday'] }
    expect(faultOf([porridge, eggs])).toEqual({
      say: 'fixedMealCrowded',
      slot: 'breakfast',
      weekday: 'sunday',
    })
    expect(faultOf([{ ...porridge, weekdays: ['monday'] }, eggs])).toBeUndefined()
  })
})

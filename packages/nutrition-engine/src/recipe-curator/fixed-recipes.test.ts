import { describe, expect, it } from 'vitest'
import { fixedRecipes } from './fixed-recipes.ts'
import { layOutSlots } from './lay-out-slots.ts'

const slots = layOutSlots(3, 2)

describe('fixedRecipes', () => {
  it('puts a dish in its slot on its weekdays', () => {
    const of = (weekday: 'friday' | 'tuesday') =>
      fixedRecipes(slots, weekday, [
        { recipeId: 'porridge', slot: 'breakfast', weekdays: ['monday', 'friday'] },
      ])
    expect(of('friday')).toEqual(['porridge', undefined, undefined, undefined, undefined])
    expect(of('tuesday')).toEqual(slots.map(() => undefined))
  })

  it('takes no weekday for every day', () => {
    for (const weekday of ['monday', 'sunday'] as const)
      expect(
        fixedRecipes(slots, weekday, [{ recipeId: 'stew', slot: 'dinner', weekdays: [] }])[2],
      ).toBe('stew')
  })

  it('gives two snacks a place each, in the order in which they are written', () => {
    const snack = (recipeId: string) => ({ recipeId, slot: 'snack' as const, weekdays: [] })
    const fixed = fixedRecipes(slots, 'monday', [snack('apple'), snack('nuts')])
    expect(fixed.slice(3)).toEqual(['apple', 'nuts'])
    expect(fixedRecipes(slots, 'monday', [snack('apple')]).slice(3)).toEqual(['apple', undefined])
  })

  it('changes nothing about what it was handed', () => {
    const fixedMeals = [{ recipeId: 'stew', slot: 'dinner' as const, weekdays: [] }]
    fixedRecipes(slots, 'monday', fixedMeals)
    expect(fixedMeals).toHaveLength(1)
  })
})

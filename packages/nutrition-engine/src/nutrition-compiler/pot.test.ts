import { describe, expect, it } from 'vitest'
import { dayOf, fixtureWeek } from '../testing/fixture-week.ts'
import { type Pot, potMethod, potOf } from './pot.ts'

const week = fixtureWeek()
const days = [
  dayOf(week, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'chicken-stew@0', 'lentil-chilli', 'soya-banana-shake']),
  dayOf(week, ['yogurt-bowl', 'chicken-stew@0', 'prawn-pasta', 'yogurt-and-banana']),
  // Cooked anew, for nobody else.
  dayOf(week, ['egg-toast', 'tofu-rice', 'chicken-stew', 'soya-banana-shake']),
]
const potAt = (day: number, slot: number) => {
  const meal = days[day]?.meals[slot]
  if (meal === undefined) throw new Error('There is no such meal.')
  return potOf(meal, day, days, week.goals)
}

const leftover: Pot = { kind: 'leftover', fromDay: 1, weekday: 'monday' }
const forOne: Pot = { kind: 'cooked', laterMeals: [{ weekday: 'tuesday', slot: 'lunch' }] }
const forTwo: Pot = {
  kind: 'cooked',
  laterMeals: [
    { weekday: 'tuesday', slot: 'lunch' },
    { weekday: 'wednesday', slot: 'lunch' },
  ],
}

describe('potOf', () => {
  it('knows for whom a dish is cooked, and when a portion was', () => {
    expect(potAt(0, 2)).toEqual(forTwo)
    expect(potAt(1, 1)).toEqual(leftover)
    expect(potAt(2, 1)).toEqual(leftover)
  })

  it('is nothing for a dish that is eaten up, though the same is left over elsewhere', () => {
    expect(potAt(0, 1)).toBeUndefined()
    expect(potAt(1, 2)).toBeUndefined()
    expect(potAt(3, 2)).toBeUndefined()
  })
})

describe('potMethod', () => {
  const method = ['Chop it.', 'Cook it.']
  const steps = (pot: Pot | undefined) => potMethod(method, pot).map(({ detail }) => detail)

  it('leaves a meal without a pot as it is written', () => {
    expect(steps(undefined)).toEqual(method)
  })

  it('says where the other portion goes, and to cool it', () => {
    expect(steps(forOne)).toEqual([
      ...method,
      'The other portion is for Tuesday’s lunch: cool it quickly and put it in the fridge within two hours.',
    ])
    expect(steps(forTwo).at(-1)).toBe(
      'The other portions are for Tuesday’s lunch and Wednesday’s lunch: cool them quickly and put them in the fridge within two hours.',
    )
  })

  it('heats up what is left over and cooks nothing again', () => {
    const [only, ...others] = steps(leftover)
    expect(others).toEqual([])
    expect(only).toMatch(/^This was cooked on Monday/)
    expect(only).toContain('74 °C')
  })
})

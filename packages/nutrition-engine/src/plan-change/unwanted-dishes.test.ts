import { describe, expect, it } from 'vitest'
import { dayOf, dishOf, fixtureWeek } from '../testing/fixture-week.ts'
import { mealsAt } from './meal-place.ts'
import { unwantedDishes } from './unwanted-dishes.ts'

const week = fixtureWeek({ planDurationDays: 2 })
const days = [
  dayOf(week, ['yogurt-bowl', 'chicken-and-rice', 'lentil-curry', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'prawn-pasta', 'tofu-rice', 'soya-banana-shake']),
]
const every = mealsAt(
  [1, 2].flatMap((day) => [0, 1, 2, 3].map((meal) => ({ day, meal }))),
  2,
)

function idsOf(dishes: ReadonlySet<number> | undefined): string[] {
  return [...(dishes ?? [])]
    .map((index) => week.dishes[index]?.candidate.recipe.id ?? '')
    .sort((one, other) => one.localeCompare(other))
}

describe('unwantedDishes', () => {
  it('keeps what goes out of the whole plan where there are as many others, else off its own day', () => {
    const [strict] = unwantedDishes(week, days, every, [])
    // Two of four breakfasts go and two remain; two of three snacks go and one remains.
    expect(idsOf(strict?.[0])).toEqual([
      'chicken-and-rice',
      'egg-toast',
      'lentil-curry',
      'prawn-pasta',
      'tofu-rice',
      'yogurt-and-banana',
      'yogurt-bowl',
    ])
    expect(idsOf(strict?.[1])).toContain('soya-banana-shake')
    expect(idsOf(strict?.[1])).not.toContain('yogurt-and-banana')
  })

  it('keeps what goes off its own day in any case', () => {
    const last = unwantedDishes(week, days, every, []).at(-1)
    expect(idsOf(last?.[0])).toEqual(
      idsOf(new Set(days[0]?.meals.map(({ portion }) => portion.dish.index))),
    )
    expect(last?.[0]?.has(dishOf(week, 'egg-toast').index)).toBe(false)
  })

  it('lets a dish that stays be had elsewhere', () => {
    const going = mealsAt([{ day: 1, meal: 1 }], 2)
    for (const unwanted of unwantedDishes(week, days, going, [])) {
      expect(idsOf(unwanted[0])).toEqual(['chicken-and-rice'])
      expect(unwanted[0]?.has(dishOf(week, 'lentil-curry').index)).toBe(false)
    }
  })

  it('adds what was turned down before in a place that goes, at first', () => {
    const going = mealsAt([{ day: 1, meal: 1 }], 2)
    const turnedDown = [
      { day: 1, meal: 1, recipeId: 'egg-and-potatoes' },
      { day: 1, meal: 2, recipeId: 'tofu-pasta' },
      { day: 1, meal: 1, recipeId: 'a dish of old' },
    ]
    const [strict, last] = unwantedDishes(week, days, going, turnedDown)
    expect(idsOf(strict?.[0])).toEqual(['chicken-and-rice', 'egg-and-potatoes'])
    expect(idsOf(last?.[0])).toEqual(['chicken-and-rice'])
  })

  it('gives days of which no more is known the very same set, so that they may change places', () => {
    const mains = mealsAt(
      [1, 2].flatMap((day) => [1, 2].map((meal) => ({ day, meal }))),
      2,
    )
    const [strict] = unwantedDishes(week, days, mains, [])
    expect(strict?.[0]).toBe(strict?.[1])
  })
})

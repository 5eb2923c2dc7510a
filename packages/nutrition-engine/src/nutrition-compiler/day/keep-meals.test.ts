import { describe, expect, it } from 'vitest'
import { compiledWeek, fixtureWeek, goalOf, portionOf } from '../../testing/fixture-week.ts'
import { freezePortion } from '../dish/freeze-portion.ts'
import type { Portion } from '../dish/portion.ts'
import { effort } from '../objective.ts'
import { compileDay } from './compile-day.ts'
import { type Hold, settledHolds } from './hold.ts'
import { noDishCosts } from './slot-options.ts'

const week = fixtureWeek({ planDurationDays: 2 })
const lunch = 1

/** The best day with one meal kept. */
function dayWith(portion: Portion, isLocked: boolean, of = week) {
  const kept: (Hold | undefined)[] = of.slots.map((_, slot) =>
    slot === lunch ? { kind: 'kept', portion, isLocked } : undefined,
  )
  const goal = { ...goalOf(of), kept }
  const [day] = compileDay({
    ...of,
    goal,
    holds: settledHolds(goal),
    dishCosts: noDishCosts(of.dishes.length),
    starts: effort.startsForTolerance,
    seed: 1,
    stream: [0],
  })
  if (!day?.isPromised) throw new Error('There is no such day.')
  return day
}

describe('a day around a meal that is kept', () => {
  it('keeps the grams of a locked one that leaves room for the rest', async () => {
    const [first] = await compiledWeek(week, 1)
    const meal = first?.meals[lunch]
    if (meal === undefined) throw new Error('There is no lunch.')
    const portion = freezePortion(meal.portion, meal.steps)
    const day = dayWith(portion, true)
    expect(day.meals[lunch]?.steps).toEqual(meal.steps)
    expect(day.meals[lunch]?.portion.dish).toBe(portion.dish)
  })

  it('gives up the grams of a locked one before its size, where the numbers can’t be met beside them', () => {
    const huge = portionOf(week, 'lentil-curry', 3)
    const day = dayWith(freezePortion(huge, huge.most), true)
    expect(day.meals[lunch]?.portion.dish).toBe(huge.dish)
    expect(day.meals[lunch]?.portion.servings).toBe(3)
    expect([...(day.meals[lunch]?.steps ?? [])]).not.toEqual([...huge.most])
  })

  it('gives up its size before its dish', () => {
    const small = fixtureWeek({
      ...{ planDurationDays: 2, heightCm: 150, weightKg: 48, activityLevel: 'sedentary' },
    })
    // More protein than this day may have, even with the least of everything.
    const huge = portionOf(small, 'chicken-and-rice', 3)
    const most = goalOf(small).promised.proteinGrams.high
    expect(freezePortion(huge, huge.least).figures[0]).toBeGreaterThan(most)
    const day = dayWith(freezePortion(huge, huge.written), true, small)
    expect(day.meals[lunch]?.portion.dish).toBe(huge.dish)
    expect(day.meals[lunch]?.portion.servings).toBeLessThan(3)
  })

  it('lets the grams of one that is not locked follow at once', async () => {
    const portion = portionOf(week, 'lentil-curry', 1)
    const day = dayWith(freezePortion(portion, portion.least), false)
    expect(day.meals[lunch]?.portion.dish).toBe(portion.dish)
    expect(day.meals[lunch]?.portion.servings).toBeGreaterThanOrEqual(0.75)
    expect(day.meals[lunch]?.portion.servings).toBeLessThanOrEqual(1.25)
    expect([...(day.meals[lunch]?.steps ?? [])]).not.toEqual([...portion.least])
  })
})

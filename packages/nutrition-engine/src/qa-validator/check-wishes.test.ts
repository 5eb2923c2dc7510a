import type { IntakeInput, PlanDay } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../metabolic-calculator/calculate-metabolism.ts'
import { assembleDays } from '../nutrition-compiler/assemble-days.ts'
import { batchCatalogue, fixtureIntake } from '../testing/fixture-catalogue.ts'
import { dayOf, fixtureWeek } from '../testing/fixture-week.ts'
import { checkWishes } from './check-wishes.ts'

const twoDays = { planDurationDays: 2 }
const week = fixtureWeek(twoDays)
/** Forty-five minutes of stew on Monday, reheated on Tuesday; forty of chilli then. */
const days = assembleDays(week, [
  dayOf(week, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana']),
  dayOf(week, ['egg-toast', 'chicken-stew@0', 'lentil-chilli', 'soya-banana-shake']),
])

/** What the check says to these days and wishes; nothing where it passes. */
function breach(wishes: Partial<IntakeInput>, change: (days: PlanDay[]) => void = () => {}) {
  const intake = normalizeIntake(fixtureIntake({ ...twoDays, ...wishes }), batchCatalogue)
  const changed = structuredClone(days)
  change(changed)
  const { passed, detail } = checkWishes(
    changed,
    intake,
    calculateMetabolism(intake),
    batchCatalogue,
  )
  return passed ? undefined : detail
}
const fix = (
  recipeId: string,
  slot: 'dinner' | 'lunch',
  ...weekdays: ('monday' | 'tuesday')[]
) => ({
  fixedMeals: [{ recipeId, slot, weekdays }],
})

describe('checkWishes', () => {
  it('passes the days that were asked for', () => {
    expect(breach({})).toBeUndefined()
    expect(breach({ prepTimeMaxMin: 45 })).toBeUndefined()
  })

  it('finds what takes longer than the plan or its own day has', () => {
    expect(breach({ prepTimeMaxMin: 44 })).toBe('Day 1 takes 45 minutes for Chicken stew.')
    expect(breach({ prepTimeByWeekday: { tuesday: 39 } })).toBe(
      'Day 2 takes 40 minutes for Lentil chilli.',
    )
    expect(breach({ prepTimeMaxMin: 25, prepTimeByWeekday: { monday: 45, tuesday: 40 } })).toBe(
      undefined,
    )
    expect(breach({ prepTimeByWeekday: { wednesday: 10 } })).toBeUndefined()
  })

  it('finds what asks for more skill than the person has, reheating aside', () => {
    expect(breach({ cookingSkill: 3 })).toBeUndefined()
    const unskilled = breach({ cookingSkill: 2 })
    expect(unskilled).toContain('Day 1 asks for skill 3 for Chicken stew.')
    expect(unskilled).not.toContain('Day 2 asks for skill 3 for Chicken stew.')
  })

  it('finds another dish where one was fixed', () => {
    expect(breach(fix('chicken-stew', 'dinner', 'monday'))).toBeUndefined()
    expect(breach(fix('tofu-rice', 'dinner', 'monday'))).toBe(
      'Day 1 has Chicken stew where another dish was fixed.',
    )
  })

  it('asks only for the minutes of reheating for what is left over', () => {
    const longest = { prepTimeByWeekday: { tuesday: 40 } }
    expect(breach(longest)).toBeUndefined()
    const cookAgain = (changed: PlanDay[]) => {
      const lunch = changed[1]?.meals[1]
      if (lunch !== undefined) lunch.totalMinutes = 45
    }
    expect(breach(longest, cookAgain)).toBe('Day 2 takes 45 minutes for Chicken stew.')
  })

  it('lets a fixed meal take longer where it is fixed, and nowhere else', () => {
    const short = { prepTimeByWeekday: { monday: 30 } }
    expect(breach({ ...short, ...fix('chicken-stew', 'dinner', 'monday') })).toBeUndefined()
    const elsewhere = 'Day 1 takes 45 minutes for Chicken stew.'
    expect(breach({ ...short, ...fix('chicken-stew', 'dinner', 'tuesday') })).toContain(elsewhere)
    expect(breach({ ...short, ...fix('chicken-stew', 'lunch') })).toContain(elsewhere)
    expect(breach({ ...short, ...fix('lentil-chilli', 'dinner', 'tuesday') })).toBe(elsewhere)
  })

  it('counts the days, the meals and the snacks', () => {
    expect(breach({}, (changed) => changed.pop())).toContain('1 days where 2 were asked for')
    expect(breach({}, (changed) => changed[0]?.meals.pop())).toBe('Day 1 has 0 snacks.')
    expect(breach({}, (changed) => changed[0]?.meals.shift())).toBe('Day 1 has 2 meals.')
  })
})

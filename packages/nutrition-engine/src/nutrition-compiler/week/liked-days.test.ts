import { describe, expect, it } from 'vitest'
import { dishOf, fixtureWeek } from '../../testing/fixture-week.ts'
import { costOfLikedDays, likedDays, worthOfDay } from './liked-days.ts'
import { weekObjective } from './week-objective.ts'

const { missingPreferred, furtherPreferred } = weekObjective
const week = fixtureWeek({ prefer: ['salmon', 'tofu'] })

describe('likedDays', () => {
  it('knows the dishes that have each food', () => {
    const [salmon, tofu] = week.liked
    const has = (liked: typeof salmon, id: string) => liked?.isIn[dishOf(week, id).index]
    expect(has(salmon, 'salmon-and-potatoes')).toBe(1)
    expect(has(salmon, 'tofu-rice')).toBe(0)
    expect(has(tofu, 'tofu-rice')).toBe(1)
  })

  it('asks for four days of seven, fewer of a shorter plan and where many foods are liked', () => {
    const days = (likings: number, meals: number, dayCount: number) =>
      likedDays(likings, week.dishes, meals, dayCount)[0]?.days
    expect(days(2, 28, 7)).toBe(4)
    expect(days(2, 12, 3)).toBe(2)
    expect(days(2, 4, 1)).toBe(1)
    expect(days(7, 28, 7)).toBe(2)
    expect(days(40, 28, 7)).toBe(1)
  })

  it('asks nothing of what no dish has', () => {
    const [, , third] = likedDays(3, week.dishes, 28, 7)
    expect(third?.days).toBe(0)
    expect(costOfLikedDays(0, { isIn: new Uint8Array(1), days: 0 }, 7)).toBe(0)
  })

  it('counts each missing day much up to four, and little beyond', () => {
    const asked = { isIn: Uint8Array.of(1), days: 4 }
    const costs = [0, 3, 4, 6, 7].map((found) => costOfLikedDays(found, asked, 7))
    const rest = 3 * furtherPreferred
    expect(costs).toEqual(
      [4 * missingPreferred + rest, missingPreferred + rest, rest, furtherPreferred, 0].map((one) =>
        expect.closeTo(one, 12),
      ),
    )
    expect([worthOfDay(1, 2, 7), worthOfDay(2, 2, 7), worthOfDay(7, 4, 7)]).toEqual([
      missingPreferred,
      furtherPreferred,
      0,
    ])
  })
})

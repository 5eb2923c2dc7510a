import { type LeftoverChoice, weekdays } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../random/create-random.ts'
import { layOutSlots } from '../../recipe-curator/lay-out-slots.ts'
import { fixtureWeek, goalOf } from '../../testing/fixture-week.ts'
import type { DayGoal } from '../day/day-goal.ts'
import { layOutLeftovers, potSlots, type Stretch } from './lay-out-leftovers.ts'

const slots = layOutSlots(3, 1)
const { dinner, lunch } = potSlots(slots)
const anyGoal = goalOf(fixtureWeek())
const seeds = Array.from({ length: 60 }, (_, seed) => seed)

/** Goals with so many minutes a day; all slots are free. */
const goalsWith = (minutes: readonly number[]): DayGoal[] =>
  minutes.map((ofDay) => ({ ...anyGoal, minutes: ofDay, fixed: slots.map(() => undefined) }))

/** The same goals with a dish fixed in one slot of one day. */
const fixedOn = (goals: readonly DayGoal[], day: number, slot: number): DayGoal[] =>
  goals.map((goal, at) => (at === day ? { ...goal, fixed: goal.fixed.with(slot, 0) } : goal))

const layOut = (choice: LeftoverChoice, goals: readonly DayGoal[], seed: number): Stretch[] =>
  layOutLeftovers(choice, goals, slots, createRandom(seed))

/** The lengths of the stretches, longest first. */
const lengthsOf = (stretches: readonly Stretch[]) =>
  stretches.map(({ length }) => length).sort((one, other) => other - one)

const cookDays = (stretches: readonly Stretch[]) =>
  stretches.filter(({ length }) => length > 1).map(({ from }) => from)

describe('layOutLeftovers', () => {
  it.each([
    ['none', [[1], [1, 1], [1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1, 1]]],
    ['some', [[1], [1, 1], [2, 1], [2, 1, 1], [2, 1, 1, 1], [2, 2, 1, 1], [2, 2, 1, 1, 1]]],
    ['many', [[1], [2], [3], [2, 2], [3, 2], [2, 2, 2], [3, 2, 2]]],
  ] as const)('cuts one to seven days for %s', (choice, expected) => {
    for (const [at, lengths] of expected.entries())
      for (const seed of seeds.slice(0, 10)) {
        const days = Array.from({ length: at + 1 }, () => 45)
        expect(lengthsOf(layOut(choice, goalsWith(days), seed))).toEqual(lengths)
      }
  })

  it('leaves no day out and has none twice', () => {
    for (const choice of ['none', 'some', 'many'] as const)
      for (const seed of seeds) {
        const stretches = layOut(choice, goalsWith(weekdays.map(() => 45)), seed)
        const days = stretches.flatMap(({ from, length }) =>
          Array.from({ length }, (_, at) => from + at),
        )
        expect(days).toEqual([0, 1, 2, 3, 4, 5, 6])
      }
  })

  it('cooks where there is most time, whatever chance says', () => {
    const busyButTwo = goalsWith([20, 20, 90, 20, 20, 90, 20])
    for (const seed of seeds) expect(cookDays(layOut('some', busyButTwo, seed))).toEqual([2, 5])
    const sundayFirst = goalsWith([120, 20, 20, 45, 20, 45, 20])
    for (const seed of seeds)
      expect(layOut('many', sundayFirst, seed)).toEqual([
        { from: 0, length: 3 },
        { from: 3, length: 2 },
        { from: 5, length: 2 },
      ])
  })

  it('spares the busier of two days the cooking', () => {
    const busyOnSecond = goalsWith([45, 15, 45, 45])
    for (const seed of seeds) expect(cookDays(layOut('some', busyOnSecond, seed))).toEqual([0])
  })

  it('lets chance decide among equal days', () => {
    const even = goalsWith(weekdays.map(() => 45))
    const layouts = seeds.map((seed) => cookDays(layOut('some', even, seed)).join())
    // Two pots and three single days can stand in ten orders.
    expect(new Set(layouts).size).toBe(10)
    const again = seeds.map((seed) => cookDays(layOut('some', even, seed)).join())
    expect(again).toEqual(layouts)
  })

  it('binds no day whose dinner or later lunch the person has fixed', () => {
    const two = goalsWith([45, 45])
    expect(layOut('many', two, 1)).toEqual([{ from: 0, length: 2 }])
    const single = [
      { from: 0, length: 1 },
      { from: 1, length: 1 },
    ]
    expect(layOut('many', fixedOn(two, 0, dinner), 1)).toEqual(single)
    expect(layOut('many', fixedOn(two, 1, lunch), 1)).toEqual(single)
    // The lunch of the cook day and the dinner of the next have nothing to do with the pot.
    const beside = fixedOn(fixedOn(two, 0, lunch), 1, dinner)
    expect(layOut('many', beside, 1)).toEqual([{ from: 0, length: 2 }])
  })

  it('goes around a fixed meal where another day can have the pot', () => {
    const fixed = fixedOn(goalsWith([45, 45, 45]), 0, dinner)
    for (const seed of seeds) expect(cookDays(layOut('some', fixed, seed))).toEqual([1])
  })
})

describe('potSlots', () => {
  it('finds lunch and dinner in every layout', () => {
    for (const meals of [2, 3, 4, 5, 6]) {
      const layout = layOutSlots(meals, 1)
      const found = potSlots(layout)
      expect([layout[found.dinner]?.slot, layout[found.lunch]?.slot]).toEqual(['dinner', 'lunch'])
    }
  })
})

import type { IntakeInput } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { batchCatalogue, fixtureCatalogue } from '../../testing/fixture-catalogue.ts'
import { fixtureWeek, goalOf } from '../../testing/fixture-week.ts'
import { draftWeek, type WeekDraft } from './draft-week.ts'
import type { WeekProblem } from './prepare-week.ts'

const firstTry = { seed: 1, round: 0, week: 0, isLast: false }

async function draftOf(problem: WeekProblem, seed = 1): Promise<WeekDraft & { told: number[] }> {
  const told: number[] = []
  const draft = await draftWeek(
    problem,
    { ...firstTry, seed },
    ({ day }) => void told.push(day.day),
    undefined,
  )
  if (draft.status !== 'drafted') throw new Error('A day was missed.')
  return { ...draft, told }
}

const lengthsOf = ({ stretches }: WeekDraft) => stretches.map(({ length }) => length)
const many: Partial<IntakeInput> = { leftovers: 'many' }

describe('draftWeek', () => {
  it('makes the days of every stretch in order and tells of each once', async () => {
    const { days, stretches, told } = await draftOf(fixtureWeek(many))
    expect(days).toHaveLength(7)
    expect(told).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBe(7)
    for (const [at, { meals }] of days.entries())
      for (const { cookedOn } of meals)
        if (cookedOn !== undefined) expect(cookedOn).toBeLessThan(at)
  })

  it('has the pots that were asked for where they can be had', async () => {
    const lengths = lengthsOf(await draftOf(fixtureWeek(many)))
    expect(lengths.toSorted()).toEqual([2, 2, 3])
    const some = lengthsOf(await draftOf(fixtureWeek({ leftovers: 'some' })))
    expect(some.toSorted()).toEqual([1, 1, 1, 2, 2])
    expect(lengthsOf(await draftOf(fixtureWeek({ leftovers: 'none' })))).toEqual([
      1, 1, 1, 1, 1, 1, 1,
    ])
  })

  it('keeps every filling that was found, the drafted ones among them', async () => {
    const { days, stretches, fillings } = await draftOf(fixtureWeek(many))
    expect(fillings.length).toBeGreaterThan(stretches.length)
    for (const { from, length } of stretches) {
      const drafted = days.slice(from, from + length)
      const ofStretch = fillings.filter((filling) => filling.from === from)
      expect(
        ofStretch.some((filling) => filling.days.every((day, at) => day === drafted[at])),
      ).toBe(true)
    }
  })

  it('gives a pot up where no dish can be cooked in a batch', async () => {
    const draft = await draftOf(fixtureWeek(many, fixtureCatalogue))
    expect(lengthsOf(draft)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(draft.days.every(({ isPromised }) => isPromised)).toBe(true)
    expect(draft.told).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(draft.days.flatMap(({ meals }) => meals.filter((meal) => 'cookedOn' in meal))).toEqual(
      [],
    )
  })

  it('gives up only the pot that cannot be had', async () => {
    const recipes = batchCatalogue.recipes.filter(
      ({ batchable, keepsDays }) => !batchable || keepsDays === 1,
    )
    const draft = await draftOf(fixtureWeek(many, { ...batchCatalogue, recipes }))
    // The pot for three days has no dish that keeps two; both pairs stay.
    expect(lengthsOf(draft).toSorted()).toEqual([1, 1, 1, 2, 2])
    // Its days are made where they stand, not after the others.
    expect(draft.told).toEqual([1, 2, 3, 4, 5, 6, 7])
    const ends = draft.stretches.map(({ from, length }) => from + length)
    expect(draft.stretches.map(({ from }) => from)).toEqual([0, ...ends.slice(0, -1)])
  })

  it('names the day that no search could bring within tolerance', async () => {
    const problem = fixtureWeek({ planDurationDays: 2, leftovers: 'many' })
    const second = goalOf(problem, 1)
    const promised = { ...second.promised, proteinGrams: { low: 1, high: 5 } }
    const goal = { ...second, promised, own: promised }
    const told: number[] = []
    const draft = await draftWeek(
      { ...problem, goals: [goalOf(problem), goal] },
      firstTry,
      ({ day }) => void told.push(day.day),
      undefined,
    )
    expect(draft).toMatchObject({ status: 'missed', closest: { isPromised: false } })
    expect(draft.status === 'missed' && draft.goal).toBe(goal)
    expect(told).toEqual([1])
  })
})

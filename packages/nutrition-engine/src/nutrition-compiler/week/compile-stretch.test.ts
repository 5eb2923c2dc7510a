import { beforeAll, describe, expect, it } from 'vitest'
import { batchCatalogue, fixtureCatalogue } from '../../testing/fixture-catalogue.ts'
import { dayOf, fixtureWeek, idsOf } from '../../testing/fixture-week.ts'
import type { DayGoal } from '../day/day-goal.ts'
import { compileStretch, type Filling } from './compile-stretch.ts'
import { potSlots } from './lay-out-leftovers.ts'
import { isMain } from './surroundings.ts'

const problem = fixtureWeek({ planDurationDays: 4 })
const { dinner, lunch } = potSlots(problem.slots)
const seeds = [1, 2, 3, 4, 5]
const ofSeed = (seed: number) => ({ seed, stream: [0, 0] })
let pairs: Filling[]
let threes: Filling[]

beforeAll(() => {
  const find = (length: number) => (seed: number) =>
    compileStretch(problem, { from: 1, length }, [], ofSeed(seed)).fillings
  pairs = seeds.flatMap(find(2))
  threes = seeds.flatMap(find(3))
})

/** The pot of a filling: the meal that is cooked, and the lunches of the days that follow. */
function potOfFilling({ days: [first, ...others] }: Filling) {
  const cooked = first?.meals[dinner]
  const later = others.map(({ meals }) => meals[lunch])
  if (cooked === undefined || later.includes(undefined)) throw new Error('A meal is missing.')
  return { cooked, later: later.filter((meal) => meal !== undefined) }
}

describe('a stretch bound by a pot', () => {
  it('eats the same grams later that it cooks on its first day', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(seeds.length)
    expect(threes.length).toBeGreaterThanOrEqual(seeds.length)
    for (const filling of [...pairs, ...threes]) {
      const { cooked, later } = potOfFilling(filling)
      expect(later).toHaveLength(filling.days.length - 1)
      for (const meal of later) {
        expect(meal.portion.dish.index).toBe(cooked.portion.dish.index)
        expect(meal.portion.servings).toBe(cooked.portion.servings)
        expect([...meal.steps]).toEqual([...cooked.steps])
        expect(meal.cookedOn).toBe(1)
      }
      expect(cooked.cookedOn).toBeUndefined()
    }
  })

  it('takes a dish that can be cooked in a batch and keeps until its last day', () => {
    for (const filling of [...pairs, ...threes]) {
      const { recipe } = potOfFilling(filling).cooked.portion.dish.candidate
      expect(recipe.batchable).toBe(true)
      expect(recipe.keepsDays).toBeGreaterThanOrEqual(filling.days.length - 1)
    }
  })

  it('takes what keeps one day for the next day only', () => {
    const recipes = batchCatalogue.recipes.filter(
      ({ id, batchable }) => !batchable || id === 'egg-rice-salad',
    )
    const one = fixtureWeek({ planDurationDays: 3 }, { ...batchCatalogue, recipes })
    const [pair] = compileStretch(one, { from: 0, length: 2 }, [], ofSeed(1)).fillings
    expect(pair && potOfFilling(pair).cooked.portion.dish.candidate.recipe.id).toBe(
      'egg-rice-salad',
    )
    expect(compileStretch(one, { from: 0, length: 3 }, [], ofSeed(1))).toEqual({
      fillings: [],
      closest: undefined,
    })
  })

  it('is given up where the pot leaves a lopsided day', () => {
    const wanting = (goal: DayGoal): DayGoal => ({
      ...goal,
      day: { ...goal.day, targets: { ...goal.day.targets, fibreGrams: 1000 } },
    })
    const goals = problem.goals.map((goal, at) => (at === 2 ? wanting(goal) : goal))
    const fillingsAt = (from: number) =>
      compileStretch({ ...problem, goals }, { from, length: 2 }, [], ofSeed(1)).fillings
    expect(fillingsAt(1)).toEqual([])
    expect(fillingsAt(0)).not.toEqual([])
  })

  it('does not cook the dish again, and has nothing else that is left over', () => {
    for (const filling of [...pairs, ...threes]) {
      const { dish } = potOfFilling(filling).cooked.portion
      const meals = filling.days.flatMap((day) => day.meals)
      const cooked = meals.filter(
        ({ portion, cookedOn }) => portion.dish === dish && cookedOn === undefined,
      )
      expect(cooked).toHaveLength(1)
      const leftovers = meals.filter(({ cookedOn }) => cookedOn !== undefined)
      expect(leftovers).toHaveLength(filling.days.length - 1)
    }
  })

  it('cooks no main on its later days that its first day has, though no other day is known', () => {
    for (const { days } of [...pairs, ...threes]) {
      const mains = days.flatMap(({ meals }) =>
        meals
          .filter(({ portion, cookedOn }) => isMain(portion.dish) && cookedOn === undefined)
          .map(({ portion }) => portion.dish.candidate.recipe.id),
      )
      expect(new Set(mains).size).toBe(mains.length)
    }
  })

  it('does not look at what stood in its own places', () => {
    const ids = ['yogurt-bowl', 'chicken-stew', 'lentil-chilli', 'yogurt-and-banana']
    const stood = dayOf(problem, ids)
    for (const seed of seeds) {
      const find = (known: Parameters<typeof compileStretch>[2]) =>
        compileStretch(problem, { from: 1, length: 2 }, known, ofSeed(seed)).fillings.map(
          ({ days }) => idsOf(days),
        )
      expect(find([undefined, stood, stood])).toEqual(find([]))
    }
  })

  it('is within tolerance on each of its days', () => {
    for (const { days } of [...pairs, ...threes])
      expect(days.every(({ isPromised }) => isPromised)).toBe(true)
  })

  it('is nothing where no dish can be cooked in a batch', () => {
    const plain = fixtureWeek({ planDurationDays: 2 }, fixtureCatalogue)
    expect(compileStretch(plain, { from: 0, length: 2 }, [], ofSeed(1))).toEqual({
      fillings: [],
      closest: undefined,
    })
  })

  it('is nothing where the later day can have no such lunch', () => {
    const [first, second] = fixtureWeek({ planDurationDays: 2 }).goals
    if (first === undefined || second === undefined) throw new Error('Two days have two goals.')
    const promised = { ...second.promised, proteinGrams: { low: 1, high: 5 } }
    const hopeless = { ...problem, goals: [first, { ...second, promised, own: promised }] }
    const { fillings, closest } = compileStretch(hopeless, { from: 0, length: 2 }, [], ofSeed(1))
    expect(fillings).toEqual([])
    // The first day is not to blame.
    expect(closest?.isPromised).toBe(true)
  })
})

describe('a stretch of one day', () => {
  it('has days of its own, best first, in which everything is cooked', () => {
    const { fillings, closest } = compileStretch(problem, { from: 2, length: 1 }, [], ofSeed(1))
    const days = fillings.flatMap((filling) => filling.days)
    expect(days.length).toBeGreaterThan(1)
    expect(fillings.map(({ from }) => from)).toEqual(fillings.map(() => 2))
    const costs = days.map(({ cost }) => cost)
    expect(costs).toEqual(costs.toSorted((one, other) => one - other))
    expect(closest).toBe(days[0])
    expect(days.flatMap(({ meals }) => meals.map(({ cookedOn }) => cookedOn ?? 'fresh'))).toEqual(
      days.flatMap(({ meals }) => meals.map(() => 'fresh')),
    )
  })

  it('keeps away from the dishes of the days beside it, and does not look at its own place', () => {
    const dishes = ['yogurt-bowl', 'chicken-stew', 'lentil-chilli', 'yogurt-and-banana']
    const yesterday = dayOf(problem, dishes)
    const dayAt = (known: Parameters<typeof compileStretch>[2], seed: number) =>
      compileStretch(problem, { from: 1, length: 1 }, known, ofSeed(seed)).fillings[0]?.days ?? []
    for (const seed of seeds) {
      const days = dayAt([yesterday], seed)
      expect(idsOf(days)[0]?.filter((id) => dishes.slice(1, 3).includes(id))).toEqual([])
      expect(idsOf(dayAt([yesterday, yesterday], seed))).toEqual(idsOf(days))
    }
  })

  it('is the same for a stream of chance, and another for another', () => {
    const idsFor = (stream: readonly number[]) =>
      idsOf(
        compileStretch(problem, { from: 0, length: 1 }, [], { seed: 7, stream }).fillings.flatMap(
          ({ days }) => days,
        ),
      )
    expect(idsFor([0, 0])).toEqual(idsFor([0, 0]))
    expect(idsFor([0, 1])).not.toEqual(idsFor([0, 0]))
  })
})

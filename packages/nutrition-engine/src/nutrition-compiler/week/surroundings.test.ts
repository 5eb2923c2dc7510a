import { describe, expect, it } from 'vitest'
import { dayOf, dishOf, fixtureWeek } from '../../testing/fixture-week.ts'
import { surroundingsOf } from './surroundings.ts'
import { sharesOfDay } from './week-facts.ts'

const problem = fixtureWeek()
const monday = dayOf(problem, ['yogurt-bowl', 'tofu-rice', 'chicken-stew', 'yogurt-and-banana'])
const tuesday = dayOf(problem, [
  'yogurt-bowl',
  'chicken-stew@0',
  'prawn-pasta',
  'soya-banana-shake',
])
const thursday = dayOf(problem, [
  'egg-toast',
  'salmon-and-potatoes',
  'tofu-rice',
  'soya-banana-shake',
])
const days = [monday, tuesday, undefined, thursday]

const usesOf = ({ uses }: ReturnType<typeof surroundingsOf>, id: string) =>
  uses[dishOf(problem, id).index]

const mainsOf = ({ mains }: ReturnType<typeof surroundingsOf>, source: string) =>
  mains[problem.sources.get(source) ?? -1] ?? 0

describe('surroundingsOf', () => {
  const fromWednesday = surroundingsOf(problem, days, 2)

  it('counts how often a dish is cooked, not how often it is eaten', () => {
    expect(usesOf(fromWednesday, 'yogurt-bowl')).toBe(2)
    expect(usesOf(fromWednesday, 'tofu-rice')).toBe(2)
    expect(usesOf(fromWednesday, 'chicken-stew')).toBe(1)
    expect(usesOf(fromWednesday, 'lentil-chilli')).toBe(0)
  })

  it('knows the proteins of the mains of the day before and the day after', () => {
    // Tuesday eats the stew that Monday cooked; tofu is Thursday’s.
    expect([...fromWednesday.neighbourSources].toSorted()).toEqual([
      'fish',
      'poultry',
      'seafood',
      'soya',
    ])
    expect([...surroundingsOf(problem, days, 4).neighbourSources].toSorted()).toEqual([
      'fish',
      'soya',
    ])
    expect([...surroundingsOf(problem, [thursday], 6).neighbourSources]).toEqual([])
  })

  it('counts the mains of each protein', () => {
    expect(mainsOf(fromWednesday, 'fish') + mainsOf(fromWednesday, 'seafood')).toBe(2)
    expect(mainsOf(fromWednesday, 'soya')).toBe(2)
    expect(mainsOf(surroundingsOf(problem, [monday], 1), 'fish')).toBe(0)
  })

  it('has the foods that are bought already, and no others', () => {
    const { foods } = problem.facts
    const cooked = new Set(
      [monday, tuesday, thursday].flatMap(({ meals }) =>
        meals.flatMap(({ portion }) => portion.dish.candidate.foods),
      ),
    )
    expect([...fromWednesday.isOpen]).toEqual(foods.map((food) => Number(cooked.has(food))))
    expect(fromWednesday.isOpen).toContain(0)
  })

  it('buys nothing for what is left over', () => {
    const alone = surroundingsOf(problem, [undefined, tuesday], 3)
    const chicken = problem.facts.foods.findIndex(({ key }) => key === 'chicken-breast')
    expect(alone.isOpen[chicken]).toBe(0)
    expect(fromWednesday.isOpen[chicken]).toBe(1)
  })

  it('adds up what the known days bring, leftovers included', () => {
    expect(fromWednesday.dayCount).toBe(3)
    const { goals } = problem.facts
    const sum = (at: number) =>
      [monday, tuesday, thursday].reduce((all, day) => all + (sharesOfDay(day, goals)[at] ?? 0), 0)
    expect([...fromWednesday.shares]).toEqual(goals.map((_, at) => expect.closeTo(sum(at), 12)))
  })

  it('counts the days that have what the person likes, leftovers included, each once', () => {
    const liking = fixtureWeek({ prefer: ['chicken', 'bananas', 'lentils'] })
    const { liked } = surroundingsOf(liking, days, 2)
    expect([...liked]).toEqual([2, 3, 0])
    expect([...surroundingsOf(liking, days, 0).liked]).toEqual([1, 2, 0])
  })

  it('does not look at its own place', () => {
    expect(surroundingsOf(problem, days.with(2, thursday), 2)).toEqual(fromWednesday)
  })

  it('knows the dishes that the person fixed on days to come, and what is bought for them', () => {
    const fixing = fixtureWeek({
      fixedMeals: [{ recipeId: 'chicken-stew', slot: 'dinner', weekdays: ['friday', 'saturday'] }],
    })
    const fixedOn = fixing.goals.flatMap(({ fixed }, at) => (fixed[2] === undefined ? [] : [at]))
    expect(fixedOn).toHaveLength(2)
    const uses = (days: Parameters<typeof surroundingsOf>[1], at: number) =>
      usesOf(surroundingsOf(fixing, days, at), 'chicken-stew')
    const [first = 0, second = 0] = fixedOn
    const free = fixing.goals.findIndex((_, at) => !fixedOn.includes(at))
    expect(uses([], free)).toBe(2)
    expect(uses([], first)).toBe(1)
    // A day that stands says itself what is cooked.
    const made = Array.from(fixing.goals, (_, at) => (at === second ? thursday : undefined))
    expect(uses(made, free)).toBe(1)
    const { foods } = fixing.facts
    const chicken = foods.findIndex(({ key }) => key === 'chicken-breast')
    expect(surroundingsOf(fixing, [], free).isOpen[chicken]).toBe(1)
  })
})

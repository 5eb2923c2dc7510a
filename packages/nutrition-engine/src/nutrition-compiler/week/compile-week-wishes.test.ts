import { type IntakeInput, type Weekday, weekdays } from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { waitingMinutes } from '../../recipe-curator/judge-recipe.ts'
import { batchCatalogue } from '../../testing/fixture-catalogue.ts'
import { compiledWeek, dishOf, fixtureWeek, goalOf, idsOf } from '../../testing/fixture-week.ts'
import type { CompiledDay } from '../day/finish-day.ts'
import { settledHolds } from '../day/hold.ts'
import { potSlots } from './lay-out-leftovers.ts'

const seeds = [1, 2, 3]
const slowly = { timeout: 60_000 }
const breakfast = 0
const { lunch, dinner } = potSlots(fixtureWeek().slots)

const weeks = new Map<string, Promise<CompiledDay[]>>()

/** The week of a seed, made once however many tests look at it. */
function weekOf(different: Partial<IntakeInput>, seed: number): Promise<CompiledDay[]> {
  const key = JSON.stringify([different, seed])
  const week = weeks.get(key) ?? compiledWeek(fixtureWeek(different), seed)
  weeks.set(key, week)
  return week
}

/** Every meal of a week that is cooked, with the day on which it is. */
function cookedMeals(days: readonly CompiledDay[]) {
  return days.flatMap(({ meals }, at) =>
    meals
      .filter(({ cookedOn }) => cookedOn === undefined)
      .map(({ portion }) => ({ at, recipe: portion.dish.candidate.recipe })),
  )
}

/** Every meal that is left over, with its day and the meal that cooked it. */
function leftovers(days: readonly CompiledDay[]) {
  return days.flatMap(({ meals }, at) =>
    meals.flatMap((meal, slot) => {
      if (meal.cookedOn === undefined) return []
      return [{ at, slot, meal, cooked: days[meal.cookedOn]?.meals[dinner] }]
    }),
  )
}

describe('a week with leftovers', slowly, () => {
  it('eats four lunches from three pots where they are many, and two from two where they are some', async () => {
    for (const seed of seeds) {
      const many = leftovers(await weekOf({ leftovers: 'many' }, seed))
      expect(many).toHaveLength(4)
      expect(new Set(many.map(({ meal }) => meal.cookedOn)).size).toBe(3)
      expect(leftovers(await weekOf({ leftovers: 'some' }, seed))).toHaveLength(2)
      expect(leftovers(await weekOf({ leftovers: 'none' }, seed))).toEqual([])
    }
  })

  it('keeps each pot whole through the choice of the week', async () => {
    for (const seed of seeds)
      for (const { at, slot, meal, cooked } of leftovers(
        await weekOf({ leftovers: 'many' }, seed),
      )) {
        expect(slot).toBe(lunch)
        expect(cooked?.portion.dish.index).toBe(meal.portion.dish.index)
        expect(cooked?.steps).toEqual(meal.steps)
        const { keepsDays, batchable } = meal.portion.dish.candidate.recipe
        expect(batchable).toBe(true)
        expect(at - (meal.cookedOn ?? Number.NaN)).toBeLessThanOrEqual(keepsDays)
      }
  })

  it('brings every day within tolerance', async () => {
    for (const seed of seeds)
      expect(
        (await weekOf({ leftovers: 'many' }, seed)).every(({ isPromised }) => isPromised),
      ).toBe(true)
  })
})

describe('a week with its own time for each day', slowly, () => {
  const prepTimeByWeekday = { monday: 20, wednesday: 20, friday: 20, saturday: 90 }
  const minutesOn = (at: number) => [20, 45, 20, 45, 20, 90, 45][at] ?? Number.NaN
  const wishes = { prepTimeByWeekday, leftovers: 'many' } as const

  it('cooks nothing on a day that takes longer than the day has', async () => {
    for (const seed of seeds)
      for (const { at, recipe } of cookedMeals(await weekOf(wishes, seed)))
        expect(waitingMinutes(recipe)).toBeLessThanOrEqual(minutesOn(at))
  })

  it('uses the time of the days that have more', async () => {
    const onSaturday: number[] = []
    for (const seed of seeds)
      for (const { at, recipe } of cookedMeals(await weekOf(wishes, seed)))
        if (at === 5) onSaturday.push(waitingMinutes(recipe))
    expect(Math.max(...onSaturday)).toBe(90)
  })

  it('reheats on a busy day what took longer to cook', async () => {
    const reheated: number[] = []
    for (const seed of seeds)
      for (const { at, meal } of leftovers(await weekOf(wishes, seed)))
        if (minutesOn(at) === 20) reheated.push(waitingMinutes(meal.portion.dish.candidate.recipe))
    expect(reheated.length).toBeGreaterThan(0)
    expect(Math.max(...reheated)).toBeGreaterThan(20)
  })
})

describe('a week with fixed meals', slowly, () => {
  const fix = (recipeId: string, slot: 'breakfast' | 'dinner', ...on: Weekday[]) => ({
    fixedMeals: [{ recipeId, slot, weekdays: on }],
  })
  const fixedDays = async (different: Partial<IntakeInput>, id: string, slot: number) => {
    const days = await weekOf({ leftovers: 'none', ...different }, 1)
    return idsOf(days).flatMap((ids, at) => (ids[slot] === id ? [weekdays[at]] : []))
  }

  it('has a dish where it is fixed, on those weekdays', async () => {
    const wishes = fix('egg-toast', 'breakfast', 'tuesday', 'sunday')
    for (const seed of seeds) {
      const days = idsOf(await weekOf({ ...wishes, leftovers: 'many' }, seed))
      expect(days[1]?.[breakfast]).toBe('egg-toast')
      expect(days[6]?.[breakfast]).toBe('egg-toast')
    }
  })

  it('has it on every day where no weekday is named, and never counts that as repetition', async () => {
    const wishes = { ...fix('lentil-chilli', 'dinner'), variety: 5 }
    expect(await fixedDays(wishes, 'lentil-chilli', dinner)).toEqual([...weekdays])
    const days = await weekOf({ ...wishes, leftovers: 'none' }, 1)
    // Seven times the same main would cost thousands if it were counted.
    expect(days.every(({ cost }) => cost < 100)).toBe(true)
  })

  it('keeps it out of the search on the days where it is not fixed', async () => {
    const wishes = fix('lentil-chilli', 'dinner', 'monday', 'tuesday', 'wednesday', 'thursday')
    for (const seed of seeds) {
      const days = idsOf(await weekOf({ ...wishes, leftovers: 'none' }, seed))
      expect(days.slice(4).flat()).not.toContain('lentil-chilli')
    }
  })

  it('lets it take longer than the limit, of the plan or of the day', async () => {
    const slow = { ...fix('sweet-potato-curry', 'dinner', 'friday'), prepTimeMaxMin: 45 }
    expect(await fixedDays(slow, 'sweet-potato-curry', dinner)).toEqual(['friday'])
    const busy = { ...fix('lentil-chilli', 'dinner', 'friday'), prepTimeByWeekday: { friday: 20 } }
    expect(await fixedDays(busy, 'lentil-chilli', dinner)).toContain('friday')
  })

  it('lets it ask for more skill, and stand in an unusual place', async () => {
    const recipes = batchCatalogue.recipes.map((recipe) =>
      recipe.id === 'chicken-stew' ? { ...recipe, skill: 9 } : recipe,
    )
    const catalogue = { ...batchCatalogue, recipes }
    const wishes = { ...fix('chicken-stew', 'dinner', 'monday'), cookingSkill: 4 }
    const days = idsOf(await compiledWeek(fixtureWeek(wishes, catalogue), 1))
    expect(days[0]?.[dinner]).toBe('chicken-stew')
    expect(days.slice(1).flat()).not.toContain('chicken-stew')
    const morning = fix('lentil-chilli', 'breakfast', 'friday')
    expect(await fixedDays(morning, 'lentil-chilli', breakfast)).toEqual(['friday'])
  })

  it('has a dish that takes too long nowhere else', async () => {
    const wishes = { ...fix('sweet-potato-curry', 'dinner', 'friday'), leftovers: 'many' } as const
    for (const seed of seeds) {
      const days = idsOf(await weekOf(wishes, seed))
      const curries = days.flatMap((ids, at) => (ids.includes('sweet-potato-curry') ? [at] : []))
      expect(curries).toEqual([4])
    }
  })

  it('binds no pot to a dinner or a lunch that is fixed', async () => {
    const wishes = {
      ...fix('prawn-pasta', 'dinner', ...weekdays.slice(0, 6)),
      leftovers: 'many',
    } as const
    for (const seed of seeds) expect(leftovers(await weekOf(wishes, seed))).toEqual([])
  })

  it('finds a day on which every meal is fixed', async () => {
    const ids = [
      'yogurt-bowl',
      'chicken-and-rice',
      'salmon-and-potatoes',
      'apple-and-peanut-butter',
    ]
    const places = ['breakfast', 'lunch', 'dinner', 'snack'] as const
    const fixedMeals = ids.map((recipeId, at) => ({
      recipeId,
      slot: places[at] ?? 'snack',
      weekdays: ['monday' as const],
    }))
    const problem = fixtureWeek({ fixedMeals, planDurationDays: 1 })
    expect(settledHolds(goalOf(problem))).toEqual(
      ids.map((id) => ({ kind: 'dish', dish: dishOf(problem, id).index })),
    )
    for (const seed of seeds) expect(idsOf(await compiledWeek(problem, seed))).toEqual([ids])
  })

  it('looks as long for such a day as for any other', async () => {
    const problem = fixtureWeek({ planDurationDays: 1, leftovers: 'none' })
    const ids = ['egg-toast', 'tofu-scramble', 'salmon-and-potatoes', 'soya-banana-shake']
    const goal = { ...goalOf(problem), fixed: ids.map((id) => dishOf(problem, id).index) }
    // A few starts do not find it.
    expect(idsOf(await compiledWeek({ ...problem, goals: [goal] }, 1))).toEqual([ids])
  })
})

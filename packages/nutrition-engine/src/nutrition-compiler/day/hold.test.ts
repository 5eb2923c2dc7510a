import { describe, expect, it } from 'vitest'
import type { Recipe } from '../../catalogue/recipe.ts'
import { dishOf, fixtureWeek, goalOf, portionOf } from '../../testing/fixture-week.ts'
import type { Dish } from '../dish/portion.ts'
import {
  dishesFor,
  type Firmness,
  type Hold,
  isInTime,
  isOfHeldSize,
  settledHolds,
} from './hold.ts'

const week = fixtureWeek({
  prepTimeByWeekday: { sunday: 90, monday: 20 },
  fixedMeals: [{ recipeId: 'lentil-chilli', slot: 'dinner', weekdays: ['monday'] }],
})
const [breakfast, , dinner] = week.slots
const monday = goalOf(week, 0)
const tuesday = goalOf(week, 1)
const sunday = goalOf(week, 6)

function idsFor(slot: typeof dinner, goal: typeof monday, hold?: Hold, dishes = week.dishes) {
  if (slot === undefined) throw new Error('There is no such slot.')
  return dishesFor(slot, dishes, goal, hold).map(({ candidate }) => candidate.recipe.id)
}

/** The dishes of the week with one changed. */
const withDish = (id: string, change: { recipe?: Partial<Recipe>; onlyFixed?: boolean }): Dish[] =>
  week.dishes.map((dish) => {
    const { candidate } = dish
    if (candidate.recipe.id !== id) return dish
    const recipe = { ...candidate.recipe, ...change.recipe }
    const isOnlyForFixedMeals = change.onlyFixed ?? false
    return { ...dish, candidate: { ...candidate, recipe, isOnlyForFixedMeals } }
  })

describe('dishesFor', () => {
  it('offers a free slot what suits its kind and the time of its day', () => {
    expect(idsFor(breakfast, tuesday)).toEqual([
      'yogurt-bowl',
      'egg-toast',
      'soya-porridge',
      'tofu-scramble',
    ])
    expect(idsFor(dinner, monday)).toEqual(['tofu-scramble', 'prawn-pasta', 'egg-rice-salad'])
    expect(idsFor(dinner, tuesday)).toContain('lentil-chilli')
    expect(idsFor(dinner, tuesday)).not.toContain('sweet-potato-curry')
    expect(idsFor(dinner, sunday)).toContain('sweet-potato-curry')
  })

  it('offers nothing that is there only because it was fixed', () => {
    const dishes = withDish('lentil-chilli', { onlyFixed: true })
    expect(idsFor(dinner, tuesday, undefined, dishes)).not.toContain('lentil-chilli')
    expect(idsFor(dinner, tuesday, { kind: 'pot', keepsDays: 1 }, dishes)).not.toContain(
      'lentil-chilli',
    )
    const { index } = dishOf(week, 'lentil-chilli')
    expect(idsFor(dinner, tuesday, { kind: 'dish', dish: index }, dishes)).toEqual([
      'lentil-chilli',
    ])
  })

  it('offers neither a free slot nor a pot what was turned down on the day', () => {
    const unwanted = new Set([dishOf(week, 'lentil-chilli').index])
    const pot: Hold = { kind: 'pot', keepsDays: 1 }
    for (const hold of [undefined, pot]) {
      const before = idsFor(dinner, tuesday, hold)
      expect(before).toContain('lentil-chilli')
      expect(idsFor(dinner, { ...tuesday, unwanted }, hold)).toEqual(
        before.filter((id) => id !== 'lentil-chilli'),
      )
    }
    expect(idsFor(dinner, tuesday, { ...pot, unwanted })).not.toContain('lentil-chilli')
    const portion = portionOf(week, 'lentil-chilli')
    const kept: Hold = { kind: 'kept', portion, isLocked: false }
    expect(idsFor(dinner, { ...tuesday, unwanted }, kept)).toEqual(['lentil-chilli'])
  })

  it('offers a pot what can be cooked in a batch, keeps so long and is in time', () => {
    const pot = (keepsDays: number): Hold => ({ kind: 'pot', keepsDays })
    expect(idsFor(dinner, tuesday, pot(1))).toEqual([
      'lentil-chilli',
      'chicken-stew',
      'tofu-pasta',
      'egg-rice-salad',
    ])
    expect(idsFor(dinner, tuesday, pot(2))).toEqual(['lentil-chilli', 'chicken-stew', 'tofu-pasta'])
    expect(idsFor(dinner, sunday, pot(4))).toEqual(['lentil-chilli', 'sweet-potato-curry'])
    expect(idsFor(dinner, monday, pot(2))).toEqual([])
  })

  it('offers no dish that keeps but can’t be cooked in a batch', () => {
    const dishes = withDish('chicken-stew', { recipe: { batchable: false, keepsDays: 5 } })
    const ids = idsFor(dinner, tuesday, { kind: 'pot', keepsDays: 2 }, dishes)
    expect(ids).toEqual(['lentil-chilli', 'tofu-pasta'])
  })

  it('takes what the person fixed whatever its kind and time', () => {
    const { index } = dishOf(week, 'sweet-potato-curry')
    expect(idsFor(breakfast, monday, { kind: 'dish', dish: index })).toEqual(['sweet-potato-curry'])
  })
})

describe('isInTime', () => {
  it('asks for the whole time, and only for the hands’ of what rests overnight', () => {
    const timed = (recipe: Partial<Recipe>) =>
      withDish('tofu-rice', { recipe }).find(
        ({ candidate }) => candidate.recipe.id === 'tofu-rice',
      ) ?? dishOf(week, 'tofu-rice')
    const minutes = { minutes: 20 }
    expect(isInTime(timed({ totalMinutes: 20, activeMinutes: 10 }), minutes)).toBe(true)
    expect(isInTime(timed({ totalMinutes: 21, activeMinutes: 10 }), minutes)).toBe(false)
    expect(isInTime(timed({ totalMinutes: 239, activeMinutes: 10 }), minutes)).toBe(false)
    expect(isInTime(timed({ totalMinutes: 240, activeMinutes: 10 }), minutes)).toBe(true)
    expect(isInTime(timed({ totalMinutes: 240, activeMinutes: 21 }), minutes)).toBe(false)
  })
})

describe('isOfHeldSize', () => {
  const of = (servings: number, hold?: Hold, firmness: Firmness = 'amounts') =>
    isOfHeldSize(portionOf(week, 'lentil-chilli', servings), hold, firmness)

  it('lets any size stand where none is asked for', () => {
    expect(of(3)).toBe(true)
    expect(of(3, { kind: 'dish', dish: 0 })).toBe(true)
    expect(of(3, { kind: 'pot', keepsDays: 1 })).toBe(true)
  })

  it('keeps near the size that is asked for', () => {
    const near: Hold = { kind: 'dish', dish: 0, servings: 1.25, servingSlack: 0.25 }
    expect([0.75, 1, 1.25, 1.5, 1.75].map((size) => of(size, near))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
    const exact: Hold = { kind: 'dish', dish: 0, servings: 1.25 }
    expect([1, 1.25, 1.5].map((size) => of(size, exact))).toEqual([false, true, false])
  })
})

describe('isOfHeldSize of what is kept', () => {
  const sizes = [0.75, 1, 1.25, 1.5, 3]
  const kept = (isLocked: boolean): Hold => ({
    kind: 'kept',
    portion: portionOf(week, 'lentil-chilli', 1.25),
    isLocked,
  })
  const sizesOf = (isLocked: boolean, firmness: Firmness) =>
    sizes.filter((servings) =>
      isOfHeldSize(portionOf(week, 'lentil-chilli', servings), kept(isLocked), firmness),
    )

  it('gives way step by step where it is locked', () => {
    expect(sizesOf(true, 'size')).toEqual([1.25])
    expect(sizesOf(true, 'near')).toEqual([1, 1.25, 1.5])
    expect(sizesOf(true, 'dish')).toEqual(sizes)
  })

  it('keeps nearly its size where it is not', () => {
    expect(sizesOf(false, 'amounts')).toEqual([1, 1.25, 1.5])
    expect(sizesOf(false, 'near')).toEqual([1, 1.25, 1.5])
    expect(sizesOf(false, 'dish')).toEqual(sizes)
  })
})

describe('settledHolds', () => {
  it('holds the slots that the person fixed and no others', () => {
    const { index } = dishOf(week, 'lentil-chilli')
    expect(settledHolds(monday)).toEqual([
      undefined,
      undefined,
      { kind: 'dish', dish: index },
      undefined,
    ])
    expect(settledHolds(tuesday)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('holds what is kept before what is fixed', () => {
    const portion = portionOf(week, 'lentil-chilli')
    const kept: (Hold | undefined)[] = [
      { kind: 'kept', portion, isLocked: true },
      undefined,
      { kind: 'portion', portion },
      undefined,
    ]
    expect(settledHolds({ ...monday, kept })).toEqual(kept)
  })
})

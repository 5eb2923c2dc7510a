import type { HouseholdMember, Plan, Portions } from '@zero-sum/contracts'
import { mainEater, portionsSchema } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { batchCatalogue } from '../testing/fixture-catalogue.ts'
import { fixtureAdult, fixtureChild, fixturePlan, named } from '../testing/fixture-household.ts'
import { portionsFor } from './portions-for.ts'

let plan: Plan
beforeAll(async () => {
  plan = await fixturePlan()
})

function portionsOf(...members: HouseholdMember[]): Portions {
  const portions = portionsFor(plan, named(...members), batchCatalogue)
  if (portions === undefined) throw new Error('The plan is outdated.')
  return portionsSchema.parse(portions)
}
const [first] = named(fixtureChild()).map(({ memberId }) => memberId)
const eaterOf = ({ eaters }: Portions, id: string | undefined) => {
  const found = eaters.find(({ eater }) => eater === id)
  if (found === undefined) throw new Error(`Nobody is ${id}.`)
  return found
}

describe('portionsFor', () => {
  it('changes nothing for somebody who eats alone', () => {
    const { eaters, meals, pots, groceryList } = portionsOf()
    expect(eaters.map(({ eater }) => eater)).toEqual([mainEater])
    expect(groceryList).toEqual(plan.groceryList)
    for (const meal of meals) {
      const planned = plan.days[meal.day - 1]?.meals[meal.meal]
      const [served] = meal.served
      expect(served).toMatchObject({ eater: mainEater, portion: 1, words: 'yours' })
      expect(served?.figures.energyKcal).toBeCloseTo(planned?.nutrients.energyKcal ?? 0, 1)
      expect(meal.warnings).toEqual([])
    }
    const cooked = plan.days.flatMap(({ meals: ofDay }) =>
      ofDay.filter(({ leftoverFromDay }) => leftoverFromDay === undefined),
    )
    expect(pots.map(({ portions }) => portions)).toEqual(
      cooked.map(({ cookedPortions = 1 }) => cookedPortions),
    )
  })

  it('gives an adult what their own day asks of the meals that they share', () => {
    const portions = portionsOf(fixtureAdult())
    const ben = eaterOf(portions, first)
    expect(ben.basis.kind).toBe('own_numbers')
    for (const [at, { given, wanted }] of ben.days.entries()) {
      const whole = plan.days[at]
      expect(wanted?.energyKcal).toBeGreaterThan((whole?.targets.energyKcal ?? 0) * 1.2)
      // Twentieths of a portion, and pots in whole kitchen steps.
      expect(Math.abs(given.energyKcal / (wanted?.energyKcal ?? 1) - 1)).toBeLessThan(0.06)
    }
    expect(Math.abs(ben.deviation?.energyKcal ?? 1)).toBeLessThan(0.03)
  })

  it('raises a training day of theirs, not one of the main person’s', () => {
    const portions = portionsOf(fixtureAdult({ trainingDays: ['thursday'] }))
    const wanted = eaterOf(portions, first).days.map((day) => day.wanted?.energyKcal ?? 0)
    expect(wanted.indexOf(Math.max(...wanted))).toBe(3)
    expect(plan.days.findIndex(({ isTrainingDay }) => isTrainingDay)).toBe(1)
  })

  it('says how far the same pot is from what another split of macronutrients asks for', () => {
    const { deviation } = eaterOf(portionsOf(fixtureAdult({ macroStyle: 'keto' })), first)
    expect(deviation?.availableCarbohydrateGrams).toBeGreaterThan(1)
    expect(deviation?.fatGrams).toBeLessThan(-0.3)
  })

  it('counts only the meals that somebody shares, a weekday at a time', () => {
    const portions = portionsOf(
      fixtureAdult({ eats: [{ slot: 'dinner' }, { slot: 'breakfast', weekdays: ['sunday'] }] }),
    )
    const ben = eaterOf(portions, first)
    expect(ben.days.map(({ meals }) => meals)).toEqual([1, 1, 1, 1, 1, 1, 2])
    for (const [at, day] of plan.days.entries()) {
      const dinner = day.meals.find(({ slot }) => slot === 'dinner')
      const share = (dinner?.nutrients.energyKcal ?? 0) / day.totals.energyKcal
      if (at < 6) {
        const wanted = ben.days[at]?.wanted?.energyKcal ?? 0
        expect(wanted).toBeGreaterThan(0.99 * share * 2500)
        expect(wanted).toBeLessThan(1.01 * share * 3200)
      }
    }
    const lunches = portions.meals.filter(({ slot }) => slot === 'lunch')
    expect(lunches.every(({ served }) => served.length === 1)).toBe(true)
  })

  it('fills a pot for every day that eats of it', () => {
    const portions = portionsOf(fixtureChild({ eats: [{ slot: 'dinner' }] }))
    const eatenLater = portions.meals.filter(
      ({ day, meal, pot }) => pot.day !== day || pot.meal !== meal,
    )
    expect(eatenLater.length).toBeGreaterThan(2)
    for (const { pot } of eatenLater) {
      const cooked = portions.pots.find(({ day, meal }) => day === pot.day && meal === pot.meal)
      const meals = plan.days[pot.day - 1]?.meals[pot.meal]?.cookedPortions
      expect(cooked?.portions).toBe((meals ?? 0) + 0.5)
    }
  })

  it('works out nothing for a child, and says that the cook sets the portion', () => {
    const portions = portionsOf(fixtureChild({ age: 17, portion: 0.75 }))
    const mia = eaterOf(portions, first)
    expect(mia.basis).toMatchObject({ kind: 'set_by_cook', portion: 0.75, reason: 'child' })
    expect(mia.days.every(({ wanted, deviation }) => !(wanted || deviation))).toBe(true)
    expect(mia).not.toHaveProperty('deviation')
    expect(portions.meals.every(({ served }) => served[1]?.words === '¾ of yours')).toBe(true)
  })

  it('works out nothing for an adult who would get no plan, and says why', () => {
    const { basis, days } = eaterOf(portionsOf(fixtureAdult({ safety: { pregnant: true } })), first)
    expect(basis).toMatchObject({ kind: 'set_by_cook', portion: 1, reason: 'pregnancy' })
    expect(days[0]).not.toHaveProperty('wanted')
  })

  it('takes the portion that the cook sets for an adult, and still says what it misses', () => {
    const { basis, deviation } = eaterOf(portionsOf(fixtureAdult({ portion: 1 })), first)
    expect(basis).toMatchObject({ kind: 'set_by_cook', portion: 1, reason: 'chosen' })
    expect(deviation?.energyKcal).toBeLessThan(-0.15)
  })

  it('warns of each ingredient that is against a member, in the meals that they share alone', () => {
    const withOats = plan.days.filter(({ meals }) =>
      meals.some(
        ({ slot, ingredients }) =>
          slot === 'breakfast' && ingredients.some(({ food }) => food.includes('oats')),
      ),
    )
    const portions = portionsOf(
      fixtureAdult({ allergies: ['oats'], eats: [{ slot: 'breakfast' }] }),
      fixtureChild({ dietaryStyle: 'vegan', exclusions: ['rice'], eats: [{ slot: 'lunch' }] }),
    )
    const warnings = portions.meals.flatMap((meal) =>
      meal.warnings.map((warning) => ({ ...warning, slot: meal.slot })),
    )
    const kindsOf = (id: string | undefined) =>
      new Set(
        warnings.filter(({ eater }) => eater === id).map(({ kind, slot }) => `${slot} ${kind}`),
      )
    expect([...kindsOf(first)]).toContain('breakfast allergen')
    expect([...kindsOf(portions.eaters[2]?.eater)].every((kind) => kind.startsWith('lunch'))).toBe(
      true,
    )
    expect(kindsOf(portions.eaters[2]?.eater).size).toBeGreaterThan(1)
    const oats = warnings.find(({ kind }) => kind === 'allergen')
    expect(oats?.detail).toMatch(/contains oats: leave it out or change it for Ben/)
    expect(withOats.length).toBeGreaterThan(0)
    expect(eaterOf(portions, first).mealsWithWarning).toBeGreaterThanOrEqual(withOats.length)
  })

  it('has no answer where the catalogue lacks a food of the plan', () => {
    const foods = new Map(batchCatalogue.foods)
    const [used] = plan.groceryList
    for (const [key, { name }] of foods) if (name === used?.food) foods.delete(key)
    expect(portionsFor(plan, named(fixtureAdult()), { ...batchCatalogue, foods })).toBeUndefined()
  })
})

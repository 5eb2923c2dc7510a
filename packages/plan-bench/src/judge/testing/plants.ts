import type { Intake, Plan, PlanDay, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import { usdaFoods } from '../../usda/read-usda.ts'
import type { BreachKind } from '../breach.ts'
import type { GoodPerson, PlantedFood } from './good-people.ts'
import { settle } from './settle.ts'

/** A breach to plant: what it does to a good plan, and what the judge must call it. */
export type Plant = {
  name: string
  kind: BreachKind
  /** Nothing where this person's plan can't have it. */
  plant(plan: Plan, good: GoodPerson): Planted | undefined
}

export type Planted = { plan: Plan; intake?: Intake; html?: (page: string) => string }

type Change = (plan: Plan, good: GoodPerson) => Plan | Planted | undefined

function plant(kind: BreachKind, name: string, change: Change): Plant {
  return {
    ...{ name, kind },
    plant(plan, good) {
      const changed = change(structuredClone(plan), good)
      if (changed === undefined) return undefined
      return 'plan' in changed ? changed : { plan: changed }
    },
  }
}

function dayOf(plan: Plan, at: number): PlanDay {
  const day = plan.days[at % plan.days.length]
  if (day === undefined) throw new Error('The good plan has no days.')
  return day
}

function mealOf(plan: Plan, day: number, at: number): PlanMeal {
  const { meals } = dayOf(plan, day)
  const meal = meals[at % meals.length]
  if (meal === undefined) throw new Error('The good plan has a day without meals.')
  return meal
}

function line({ ndb, food }: PlantedFood, grams: number): PlanIngredient {
  return { ndb, food, grams, household: `${grams} g` }
}

const oil: PlantedFood = { ndb: '04053', food: 'Olive oil' }

function added(plan: Plan, day: number, food: PlantedFood, grams: number): Plan {
  mealOf(plan, day, 1).ingredients.push(line(food, grams))
  return settle(plan)
}

function scaled(meals: readonly PlanMeal[], factor: number): void {
  for (const { ingredients } of meals)
    for (const ingredient of ingredients) ingredient.grams *= factor
}

/** Foods and words that this person must not meet. */
const forbidden: readonly Plant[] = [
  plant('allergen', 'an allergen for another ingredient', (plan, { allergen }) => {
    mealOf(plan, 2, 1).ingredients[0] = line(allergen, 40)
    return settle(plan)
  }),
  plant('allergen', 'an allergen on the shopping list alone', (plan, { allergen }) => {
    const first = plan.groceryList[0]
    if (first === undefined) return undefined
    plan.groceryList.push({ ...first, ndb: allergen.ndb, food: allergen.food })
    return plan
  }),
  plant('allergen word', 'an allergen in a method', (plan, { allergen }) => {
    mealOf(plan, 4, 2).method.push(allergen.word)
    return plan
  }),
  plant('allergen word', 'an allergen in a why', (plan, { allergen }) => {
    mealOf(plan, 1, 0).why += ` ${allergen.word}`
    return plan
  }),
  plant('allergen word', 'an allergen on the page alone', (plan, { allergen }) => ({
    plan,
    html: (page: string) => page.replace('</article>', `<p>${allergen.word}</p></article>`),
  })),
  plant('traces', 'a food that is commonly touched by the allergen', (plan, { traces }) =>
    traces === undefined ? undefined : added(plan, 3, traces, 10),
  ),
  plant('diet', 'a food outside the diet', (plan, { outsideDiet }) => {
    if (outsideDiet === undefined) return undefined
    mealOf(plan, 5, 2).ingredients[0] = line(outsideDiet, 60)
    return settle(plan)
  }),
  plant('diet word', 'a name outside the diet', (plan, { outsideDiet }) => {
    if (outsideDiet === undefined) return undefined
    mealOf(plan, 0, 2).name = outsideDiet.word
    return plan
  }),
  plant('exclusion', 'an excluded food', (plan, { excluded }) => added(plan, 6, excluded, 20)),
  plant('exclusion word', 'an excluded food in a preparation', (plan, { excluded }) => {
    const ingredient = mealOf(plan, 3, 2).ingredients[0]
    if (ingredient === undefined) return undefined
    ingredient.prep = excluded.word
    return plan
  }),
  plant('advice', 'advice to eat the allergen', (plan, { allergen }) => {
    const row = plan.micronutrients[0]
    if (row === undefined) return undefined
    row.advice = allergen.word
    return plan
  }),
]

/** Figures that are wrong, or right only among themselves. */
const figures: readonly Plant[] = [
  plant('totals', 'the grams of one ingredient off by 6 %', (plan) => {
    const [heaviest] = mealOf(plan, 1, 1).ingredients.toSorted((a, b) => b.grams - a.grams)
    if (heaviest !== undefined) heaviest.grams *= 1.06
    return plan
  }),
  plant('totals', 'a total off by 6 %', (plan) => {
    dayOf(plan, 2).totals.proteinGrams *= 1.06
    return plan
  }),
  plant('totals', "USDA's energy off by 6 %", (plan) => {
    dayOf(plan, 4).usdaEnergyKcal *= 1.06
    return plan
  }),
  plant('tolerance', 'a day 8 % too large, all figures adapted', (plan) => {
    scaled(dayOf(plan, 3).meals, 1.08)
    return settle(plan)
  }),
  plant('targets', 'a day and its targets 8 % too large', (plan) => {
    const day = dayOf(plan, 5)
    scaled(day.meals, 1.08)
    const settled = settle(plan)
    return {
      ...settled,
      days: settled.days.map((one) =>
        one.day === day.day ? { ...one, targets: one.totals } : one,
      ),
    }
  }),
  plant('targets', 'a target of fibre moved by a gram', (plan) => {
    dayOf(plan, 0).targets.fibreGrams += 1
    return plan
  }),
  plant('targets', 'an expenditure that nobody has', (plan) => {
    plan.metabolic.expenditureKcal += 100
    return plan
  }),
  plant('totals', 'a third less sodium than there is', (plan) => {
    const sodium = plan.micronutrients.find(({ nutrient }) => nutrient === 'Sodium')
    if (sodium === undefined) return undefined
    sodium.amountPerDay *= 0.67
    return plan
  }),
  plant('floor', 'a day of a cut under the floor, all figures adapted', (plan, { person }) => {
    if (person.intake.goal.type !== 'cut') return undefined
    const day = dayOf(plan, 2)
    scaled(day.meals, 1_000 / day.totals.energyKcal)
    const settled = settle(plan)
    return {
      ...settled,
      days: settled.days.map((one) =>
        one.day === day.day ? { ...one, targets: one.totals } : one,
      ),
    }
  }),
  plant('number', 'the number of another food', (plan) => {
    const ingredient = mealOf(plan, 4, 1).ingredients[0]
    if (ingredient === undefined) return undefined
    // Kohlrabi, which nobody has in a meal first.
    ingredient.ndb = '11241'
    return settle(plan)
  }),
  plant('number', 'a number that is no food', (plan) => {
    const ingredient = mealOf(plan, 6, 1).ingredients[0]
    if (ingredient === undefined) return undefined
    ingredient.ndb = '99999'
    return plan
  }),
]

/** Days, dishes and portions. */
const shapes: readonly Plant[] = [
  plant('twice a day', 'a dish doubled', (plan) => {
    const { meals } = dayOf(plan, 1)
    const first = meals.find(({ slot }) => slot === 'lunch')
    const second = meals.find(({ slot }) => slot === 'dinner')
    if (first === undefined || second === undefined) return undefined
    Object.assign(second, structuredClone(first), { slot: 'dinner' })
    return settle(plan)
  }),
  plant('variety', 'the first day seven times', (plan) => {
    const [first] = plan.days
    if (first === undefined) return undefined
    for (const day of plan.days) day.meals = structuredClone(first.meals)
    return settle(plan)
  }),
  plant('meals', 'a snack left out', (plan) => {
    const day = dayOf(plan, 6)
    day.meals = day.meals.filter(({ slot }) => slot !== 'snack')
    return settle(plan)
  }),
  plant('calendar', 'a day left out', (plan) => {
    plan.days.pop()
    return settle(plan)
  }),
  plant('calendar', 'a training day turned round', (plan) => {
    const day = dayOf(plan, 0)
    day.isTrainingDay = !day.isTrainingDay
    return plan
  }),
  plant('time', 'a dish that takes too long', (plan) => {
    mealOf(plan, 5, 1).totalMinutes = 90
    return plan
  }),
  plant('skill', 'a dish that nobody wrote', (plan) => {
    mealOf(plan, 5, 1).recipeId = 'no-such-recipe'
    return plan
  }),
  plant('oil', '170 g of oil', (plan, { person }) =>
    added(plan, 2, oil, person.intake.dietaryStyle === 'keto' ? 400 : 170),
  ),
  plant('heap', '900 g of potatoes', (plan) =>
    added(plan, 3, { ndb: '11352', food: 'Potatoes' }, 900),
  ),
  plant('plate', 'a plate of three', (plan) => {
    const meal = mealOf(plan, 4, 2)
    const grams = meal.ingredients.reduce((sum, ingredient) => sum + ingredient.grams, 0)
    scaled([meal], 1_500 / grams)
    return settle(plan)
  }),
  plant('much fibre', '200 g of chia', (plan) =>
    added(plan, 1, { ndb: '12006', food: 'Chia seeds' }, 200),
  ),
  plant('little fibre', 'a day without anything that holds fibre', (plan) => {
    for (const meal of dayOf(plan, 6).meals) {
      const bare = meal.ingredients.filter(
        ({ ndb }) => (usdaFoods().get(ndb)?.fibreGrams ?? 0) === 0,
      )
      meal.ingredients = bare.length === 0 ? [line(oil, 5)] : bare
    }
    return settle(plan)
  }),
  plant('sodium', '15 g of salt a day', (plan) => {
    for (const at of plan.days.keys())
      mealOf(plan, at, 1).ingredients.push(line({ ndb: '02047', food: 'Salt' }, 15))
    return settle(plan)
  }),
  plant('shopping', 'a line missing from the shopping list', (plan) => {
    plan.groceryList.splice(3, 1)
    return plan
  }),
  plant('shopping', 'half of what is needed on the shopping list', (plan) => {
    const item = plan.groceryList[5]
    if (item !== undefined) item.grams /= 2
    return plan
  }),
  plant('unsafe', 'a plan for who takes insulin', (plan, { person: { intake } }) => ({
    plan,
    intake: {
      ...intake,
      safety: {
        ...{ pregnant: false, breastfeeding: false, eatingDisorder: false, conditions: [] },
        medicines: ['insulin'],
      },
    },
  })),
  plant('shape', 'a plan that failed its own checks', (plan) => {
    plan.qa.status = 'failed'
    return plan
  }),
]

export const plants: readonly Plant[] = [...forbidden, ...figures, ...shapes]

import {
  type DayFigures,
  type MealSlot,
  type Plan,
  type PlanIngredient,
  type PlanMeal,
  planSchema,
  weekdays,
} from '@zero-sum/contracts'
import { createFormats, type FormatSettings, type Formats } from '@zero-sum/language'
import { shoppingList } from '@zero-sum/nutrition-engine'
import type { Shopping } from '../pdf/setting.ts'

/** Formats of a person in Britain; tests change what they are about. */
export function sampleFormats(change: Partial<FormatSettings> = {}): Formats {
  return createFormats({
    ...{ locale: 'en', energyUnit: 'kcal', measureSystem: 'metric' },
    ...{ timeZone: 'Europe/Berlin', weekStart: 'monday' },
    ...change,
  })
}

const ingredients = {
  oats: { ndb: '08120', food: 'Rolled oats, dry', grams: 50, household: 'about ⅔ cup' },
  milk: { ndb: '01077', food: 'Whole milk', grams: 200, household: '200 g' },
  beef: { ndb: '23584', food: 'Sirloin steak, lean, raw', grams: 135, household: '135 g' },
  potatoes: {
    ...{ ndb: '11352', food: 'Potatoes', grams: 330, household: '1½ medium potatoes' },
    prep: 'in large chunks',
  },
  noodles: { ndb: '20133', food: 'Rice noodles, dry (gluten-free)', grams: 95, household: '95 g' },
  mango: { ndb: '09176', food: 'Mango, fresh', grams: 170, household: '1 cup', prep: 'cubed' },
} as const satisfies Record<string, PlanIngredient>

type Dish = Pick<PlanMeal, 'cuisine' | 'ingredients' | 'method' | 'name' | 'recipeId'>

/** Dishes whose names and steps hold what forms trip over: quotes, commas, tone marks, Vietnamese, fractions. */
const dishes = {
  porridge: {
    ...{ recipeId: 'porridge', name: 'Crème brûlée porridge, “overnight”', cuisine: 'british' },
    ingredients: [ingredients.oats, ingredients.milk],
    method: ['Simmer the oats in the milk; stir often.', 'Rest for ½ minute.'],
  },
  stew: {
    ...{ recipeId: 'stew', name: 'Nikujaga (simmered beef & potatoes)', cuisine: 'japanese' },
    ingredients: [ingredients.beef, ingredients.potatoes],
    method: ['Fry the beef for 2 minutes.', 'Simmer the potatoes until soft (63 °C, ±2 °C).'],
  },
  noodles: {
    ...{
      recipeId: 'noodles',
      name: 'Bún trộn (cold rice noodles) – Größe ½',
      cuisine: 'vietnamese',
    },
    ingredients: [ingredients.noodles],
    method: ['Cover the noodles with boiling water.'],
  },
  mango: {
    ...{ recipeId: 'mango', name: '=Mango with "lime", @home', cuisine: 'mexican' },
    ingredients: [ingredients.mango],
    method: ['Cut the mango.'],
  },
} as const satisfies Record<string, Dish>

const figures: DayFigures = {
  ...{ energyKcal: 526.37, proteinGrams: 22.69, fatGrams: 27.15 },
  ...{ availableCarbohydrateGrams: 42, fibreGrams: 11.67 },
}

function meal(slot: MealSlot, dish: Dish, change: Partial<PlanMeal> = {}): PlanMeal {
  return {
    ...{ slot, servings: 1, activeMinutes: 20, totalMinutes: 70, nutrients: figures },
    ...dish,
    why: 'Because it is good.',
    ...change,
  }
}

const more = (dish: Dish, factor: number): Partial<PlanMeal> => ({
  ingredients: dish.ingredients.map((line) => ({ ...line, grams: line.grams * factor })),
})
const leftoverSteps = ['Heat it until it steams.']
const { porridge, stew, noodles, mango } = dishes

/** What is eaten: on Monday a stew for two, on Tuesday the rest of it, then breakfasts in the same and in other amounts. */
const meals: readonly (readonly PlanMeal[])[] = [
  [
    meal('breakfast', porridge),
    meal('dinner', stew, { cookedPortions: 2 }),
    meal('snack', mango),
    meal('snack', noodles, { totalMinutes: 5, activeMinutes: 5 }),
  ],
  [
    meal('breakfast', porridge),
    meal('lunch', stew, { leftoverFromDay: 1, method: leftoverSteps }),
    meal('dinner', noodles),
  ],
  [meal('breakfast', porridge, more(porridge, 1.5)), meal('dinner', stew, more(stew, 2))],
]

/** A plan of so many days from Monday 9 March 2026 on, made by hand so that each form has everything to say. */
export function samplePlan(change: Partial<Plan> = {}, dayCount = 7): Plan {
  const days = Array.from({ length: dayCount }, (_, at) => ({
    ...{ day: at + 1, weekday: weekdays[at % 7], date: dateAfter('2026-03-09', at) },
    ...{ isTrainingDay: at === 1, targets: figures, totals: figures, usdaEnergyKcal: 530 },
    meals: meals[at] ?? [meal('lunch', noodles), meal('dinner', stew)],
  }))
  return planSchema.parse({
    ...{ schemaVersion: 1, screening: 'screened', seed: 5, catalogueVersion: 'sample' },
    notices: [{ code: 'vegan', detail: 'Take vitamin B12.' }],
    metabolic: sampleMetabolic,
    days,
    groceryList: groceriesOf(days),
    micronutrients: [
      {
        ...{ nutrient: 'Iron', unit: 'mg', amountPerDay: 7.25, coverage: 0.9, reference: 8 },
        ...{ referenceKind: 'RDA', percentOfReference: 91, advice: 'Eat lentils.' },
      },
    ],
    notAssessed: ['iodine'],
    qa: {
      status: 'passed',
      worstDeviation: {
        ...{ energyKcal: 0, proteinGrams: 0, fatGrams: 0, availableCarbohydrateGrams: 0 },
      },
      checks: [{ check: 'sums', passed: true, detail: 'Every figure follows from the grams.' }],
    },
    ...change,
  })
}

const sampleMetabolic = {
  ...{ restingKcal: 1396.5, expenditureKcal: 1920.19, goalKcal: 1920.19 },
  adjustments: [{ rule: 'rate', wished: 1, given: 0.5, detail: 'Half of the rate you wished.' }],
  why: [
    {
      ...{ step: 'restingKcal', value: 1396.5, unit: 'kcal/day' },
      ...{ formula: '10 × 68 kg − 161', source: 'Mifflin et al. 1990' },
    },
  ],
  weightCourse: {
    points: [{ week: 1, kg: 67.5, lowKg: 66.9, highKg: 68 }],
    note: 'Water moves the scale.',
  },
} as const

function groceriesOf(days: readonly { meals: readonly PlanMeal[] }[]): Plan['groceryList'] {
  const lines = days.flatMap(({ meals }) => meals.flatMap(({ ingredients: own }) => own))
  return [...Map.groupBy(lines, ({ ndb }) => ndb).values()].map((same) => {
    const [{ ndb, food, household } = ingredients.oats] = same
    const grams = same.reduce((sum, line) => sum + line.grams, 0)
    return { ndb, food, aisle: 'vegetables', grams, purchaseGrams: Math.ceil(grams), household }
  })
}

/** What is bought for a plan of foods that no shop is known for. */
export function sampleShopping(plan: Plan, alsoFor: readonly string[] = []): Shopping {
  return { lines: shoppingList(plan, { foods: new Map() }, []), alsoFor }
}

function dateAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same plan with its days on others from a first day on, or on none. */
export function datedFrom(plan: Plan, firstDay: string | undefined): Plan {
  const days = plan.days.map(({ date: _, ...day }, at) =>
    firstDay === undefined ? day : { ...day, date: dateAfter(firstDay, at) },
  )
  return { ...plan, days }
}

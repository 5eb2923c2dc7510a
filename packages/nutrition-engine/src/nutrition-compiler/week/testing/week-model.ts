import type { ModelData } from 'highs'
import { createModelBuilder, type ModelBuilder } from '../../../solver/model-builder.ts'
import type { CompiledMeal } from '../../day/finish-day.ts'
import type { Filling } from '../compile-stretch.ts'
import { repetitionCost } from '../dish-costs.ts'
import type { Stretch } from '../lay-out-leftovers.ts'
import type { WeekProblem } from '../prepare-week.ts'
import { isMain } from '../surroundings.ts'
import { forgivenShare, purchaseCost, sharesOfDay, type WeekFacts } from '../week-facts.ts'
import {
  boughtShare,
  fewestDishes,
  type Purchase,
  proteinLimit,
  weekObjective,
} from '../week-objective.ts'

/**
 * The choice of one filling per stretch as a mixed-integer model: the first variables are the fillings, in order, 1 where
 * one is taken; the others price what the week as a whole makes of them.
 */
export function weekModel(
  problem: WeekProblem,
  stretches: readonly Stretch[],
  fillings: readonly Filling[],
): ModelData {
  const model = createModelBuilder()
  for (const { days } of fillings)
    model.addColumn(0, 1, {
      cost: days.reduce((sum, { ownCost }) => sum + ownCost, 0),
      isWhole: true,
    })
  for (const { from } of stretches)
    model.addRow(
      1,
      1,
      count(fillings, (one) => one.from === from),
    )
  addRepetition(model, problem, fillings)
  addMonotony(model, problem, fillings)
  addShopping(model, problem, stretches, fillings)
  addNutrients(model, problem, fillings)
  addProteins(model, problem, fillings)
  return model.build()
}

/** For each filling the number of something that it holds; a yes counts as one. */
function count(
  fillings: readonly Filling[],
  of: (filling: Filling) => boolean | number,
): Map<number, number> {
  return new Map(fillings.map((filling, at) => [at, Number(of(filling))]))
}

function mealsOf({ days }: Filling): CompiledMeal[] {
  return days.flatMap(({ meals }) => meals)
}

/** How often a filling cooks a dish, what the person fixed and what is left over not counted. */
function timesCooked(filling: Filling, dish: number, { goals }: WeekProblem): number {
  return filling.days.reduce((sum, { meals }, at) => {
    const isFixed = goals[filling.from + at]?.fixed.includes(dish) === true
    const isCooked = meals.some(
      ({ portion, cookedOn }) => portion.dish.index === dish && cookedOn === undefined,
    )
    return sum + Number(isCooked && !isFixed)
  }, 0)
}

/** Steps in the price of cooking a dish again: no dish is cooked more often than a plan has days. */
const repeatSteps = 6

function addRepetition(
  model: ModelBuilder,
  problem: WeekProblem,
  fillings: readonly Filling[],
): void {
  const dishes = new Set(fillings.flatMap((one) => mealsOf(one).map(({ portion }) => portion.dish)))
  for (const dish of dishes) {
    const uses = count(fillings, (filling) => timesCooked(filling, dish.index, problem))
    const users = [...uses].filter(([, times]) => times > 0).map(([at]) => fillings[at]?.from)
    if (new Set(users).size < 2 && Math.max(...uses.values()) < 2) continue
    for (let step = 1; step <= repeatSteps; step++)
      uses.set(model.addColumn(0, 1, { cost: repetitionCost(dish, step, problem) }), -1)
    model.addRow(Number.NEGATIVE_INFINITY, 1, uses)
  }
}

/** Dishes that a plan has too few of: one that is cooked at all counts as one. */
function addMonotony(
  model: ModelBuilder,
  problem: WeekProblem,
  fillings: readonly Filling[],
): void {
  const { goals, slots, dishes } = problem
  const { dishes: fewest, meals } = fewestDishes
  const wanted = Math.round((fewest * Math.min(meals, goals.length * slots.length)) / meals)
  const missing = model.addColumn(0, Number.POSITIVE_INFINITY, { cost: weekObjective.missingDish })
  const all = new Map([[missing, 1]])
  for (const { index } of dishes) {
    const uses = count(fillings, (filling) => timesCooked(filling, index, problem))
    const isCooked = model.addColumn(0, 1)
    model.addRow(0, Number.POSITIVE_INFINITY, uses.set(isCooked, -1))
    all.set(isCooked, 1)
  }
  model.addRow(wanted, Number.POSITIVE_INFINITY, all)
}

/** A food is on the list as soon as one chosen filling needs it, and what is left in its last pack may spoil. */
function addShopping(
  model: ModelBuilder,
  { facts }: WeekProblem,
  stretches: readonly Stretch[],
  fillings: readonly Filling[],
): void {
  const needs = fillings.map((filling) => gramsOf(filling, facts))
  for (const [food, purchase] of facts.purchases.entries()) {
    const packs = new Map<number, number>()
    for (const [at, grams] of needs.entries())
      if (grams.has(food)) packs.set(at, (grams.get(food) ?? 0) / purchase.packGrams)
    const users = [...packs.keys()]
    const [only] = users
    if (users.length === 1 && only !== undefined) {
      model.addCost(only, purchaseCost(purchase, needs[only]?.get(food) ?? 0))
      continue
    }
    if (purchase.spoils > 0) addPacks(model, purchase, packs)
    addOpening(model, purchase, users, stretches, fillings)
  }
}

/** How many grams of each food a filling needs, by the food's number. */
function gramsOf(filling: Filling, { foodsOf }: WeekFacts): Map<number, number> {
  const sum = new Map<number, number>()
  for (const { portion, steps } of mealsOf(filling)) {
    const { index, candidate } = portion.dish
    for (const [place, food] of (foodsOf[index] ?? []).entries()) {
      const grams = (steps[place] ?? 0) * (candidate.foods[place]?.stepGrams ?? 0)
      sum.set(food, (sum.get(food) ?? 0) + grams)
    }
  }
  return sum
}

/** Whole packs are opened, as few as will do; what the chosen fillings leave of the last costs its part. */
function addPacks(
  model: ModelBuilder,
  { cost, spoils }: Purchase,
  needed: ReadonlyMap<number, number>,
): void {
  const opened = model.addColumn(0, Number.POSITIVE_INFINITY, { isWhole: true })
  const left = model.addColumn(0, Number.POSITIVE_INFINITY, { cost: cost * spoils })
  const openedLessNeeded = new Map([...needed].map(([at, packs]) => [at, -packs]))
  model.addRow(-forgivenShare, Number.POSITIVE_INFINITY, openedLessNeeded.set(opened, 1))
  const leftLessRest = new Map([...needed, [opened, -1], [left, 1]])
  model.addRow(0, Number.POSITIVE_INFINITY, leftLessRest)
}

function addOpening(
  model: ModelBuilder,
  { cost }: Purchase,
  users: readonly number[],
  stretches: readonly Stretch[],
  fillings: readonly Filling[],
): void {
  const ofStretches = stretches.map(({ from }) => users.filter((at) => fillings[at]?.from === from))
  // Every filling of some stretch needs it: it is bought whatever is chosen.
  if (ofStretches.some((ofOne, at) => ofOne.length === fillingsOf(fillings, stretches[at]))) return
  const isBought = model.addColumn(0, 1, { cost: cost * boughtShare })
  for (const ofOne of ofStretches)
    if (ofOne.length > 0)
      model.addRow(
        0,
        Number.POSITIVE_INFINITY,
        new Map([[isBought, 1], ...ofOne.map((at): [number, number] => [at, -1])]),
      )
}

function fillingsOf(fillings: readonly Filling[], stretch: Stretch | undefined): number {
  return fillings.filter(({ from }) => from === stretch?.from).length
}

function addNutrients(
  model: ModelBuilder,
  { facts: { goals: nutrients }, goals }: WeekProblem,
  fillings: readonly Filling[],
): void {
  const shares = fillings.map(({ days }) => days.map((day) => sharesOfDay(day, nutrients)))
  for (const [at, { isLimit, weight }] of nutrients.entries()) {
    const average = new Map(
      shares.map((ofDays, filling) => [
        filling,
        ofDays.reduce((sum, ofDay) => sum + (ofDay[at] ?? 0), 0) / goals.length,
      ]),
    )
    const { nutrientExcess, nutrientShortage } = weekObjective
    const cost = weight * (isLimit ? nutrientExcess : nutrientShortage)
    const off = model.addColumn(0, Number.POSITIVE_INFINITY, { cost })
    if (isLimit) model.addRow(Number.NEGATIVE_INFINITY, 1, average.set(off, -1))
    else model.addRow(1, Number.POSITIVE_INFINITY, average.set(off, 1))
  }
}

/** No protein too often in a week, and as much meat and fish as the person expects. */
function addProteins(
  model: ModelBuilder,
  { sources, goals, expected }: WeekProblem,
  fillings: readonly Filling[],
): void {
  const weeks = goals.length / 7
  const mainsOn = (source: string, filling: Filling) =>
    mealsOf(filling).filter(
      ({ portion: { dish } }) => isMain(dish) && dish.candidate.proteinSource === source,
    ).length
  for (const source of sources.keys()) {
    const mains = count(fillings, (filling) => mainsOn(source, filling))
    const over = model.addColumn(0, Number.POSITIVE_INFINITY, {
      cost: weekObjective.wornOutProtein,
    })
    model.addRow(Number.NEGATIVE_INFINITY, Math.ceil(proteinLimit * weeks), mains.set(over, -1))
  }
  for (const { sources: names, mains, cost } of expected) {
    const meals = count(fillings, (filling) =>
      names.reduce((sum, source) => sum + mainsOn(source, filling), 0),
    )
    const missing = model.addColumn(0, Number.POSITIVE_INFINITY, { cost })
    model.addRow(mains, Number.POSITIVE_INFINITY, meals.set(missing, 1))
  }
}

import type { ModelData } from 'highs'
import { createModelBuilder, type ModelBuilder } from '../../../solver/model-builder.ts'
import type { CompiledMeal } from '../../day/finish-day.ts'
import type { Filling } from '../compile-stretch.ts'
import { repetitionCost } from '../dish-costs.ts'
import type { Stretch } from '../lay-out-leftovers.ts'
import type { WeekProblem } from '../prepare-week.ts'
import { isMain } from '../surroundings.ts'
import { sharesOfDay } from '../week-facts.ts'
import { fishMeals, fromTheSea, proteinLimit, weekObjective } from '../week-objective.ts'

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

/** Steps in the price of cooking a dish again; past the last each costs the same. */
const repeatSteps = 3

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
    for (let step = 1; step <= repeatSteps; step++) {
      const most = step < repeatSteps ? 1 : Number.POSITIVE_INFINITY
      uses.set(model.addColumn(0, most, { cost: repetitionCost(dish, step, problem) }), -1)
    }
    model.addRow(Number.NEGATIVE_INFINITY, 1, uses)
  }
}

/**
 * A food is on the list as soon as one chosen filling needs it. Foods that the same fillings need are one variable, and
 * those that a single filling needs are a part of its own cost.
 */
function addShopping(
  model: ModelBuilder,
  { facts }: WeekProblem,
  stretches: readonly Stretch[],
  fillings: readonly Filling[],
): void {
  const needs = fillings.map(
    (one) =>
      new Set(
        mealsOf(one).flatMap(({ portion }) => [...(facts.foodsOf[portion.dish.index] ?? [])]),
      ),
  )
  const costs = new Map<string, { users: readonly number[]; cost: number }>()
  for (const [food, { cost }] of facts.purchases.entries()) {
    const users = [...needs.keys()].filter((at) => needs[at]?.has(food))
    const key = users.join(' ')
    if (users.length > 0) costs.set(key, { users, cost: cost + (costs.get(key)?.cost ?? 0) })
  }
  for (const { users, cost } of costs.values()) {
    const [only] = users
    if (users.length === 1 && only !== undefined) {
      model.addCost(only, cost)
      continue
    }
    const ofStretches = stretches.map(({ from }) =>
      users.filter((at) => fillings[at]?.from === from),
    )
    // Every filling of some stretch needs it: it is bought whatever is chosen.
    if (ofStretches.some((ofOne, at) => ofOne.length === fillingsOf(fillings, stretches[at])))
      continue
    const isBought = model.addColumn(0, 1, { cost })
    for (const ofOne of ofStretches)
      if (ofOne.length > 0)
        model.addRow(
          0,
          Number.POSITIVE_INFINITY,
          new Map([[isBought, 1], ...ofOne.map((at): [number, number] => [at, -1])]),
        )
  }
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

/** No protein too often in a week, and fish twice where the person eats it. */
function addProteins(
  model: ModelBuilder,
  { sources, goals, dishes }: WeekProblem,
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
  if (!dishes.some(({ candidate }) => fromTheSea.includes(candidate.proteinSource))) return
  const meals = count(fillings, (filling) =>
    fromTheSea.reduce((sum, source) => sum + mainsOn(source, filling), 0),
  )
  const missing = model.addColumn(0, Number.POSITIVE_INFINITY, {
    cost: weekObjective.missingFish / fishMeals,
  })
  model.addRow(Math.round(fishMeals * weeks), Number.POSITIVE_INFINITY, meals.set(missing, 1))
}

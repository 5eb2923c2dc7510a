import type { DayFigures, PlanDay, PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import type { Recipe } from '../catalogue/recipe.ts'
import { apportion } from '../quantities/apportion.ts'
import { describeAmount } from '../quantities/describe-amount.ts'
import { type FoodFigures, foodFigures } from '../quantities/food-figures.ts'
import { roundTo } from '../quantities/round-to.ts'
import type { Sentence } from '../say.ts'
import type { DayGoal } from './day/day-goal.ts'
import type { CompiledDay, CompiledMeal } from './day/finish-day.ts'
import { type Circumstances, explainMeal } from './explain-meal.ts'
import { type Pot, potMethod, potOf, reheatingTimes } from './pot.ts'
import { mealWorths } from './week/meal-worth.ts'
import type { WeekProblem } from './week/prepare-week.ts'

/** Decimals of figures in a plan: enough that rounding never decides whether a day is within tolerance. */
const decimals = 2
const figureNames = [
  'energyKcal',
  'proteinGrams',
  'fatGrams',
  'availableCarbohydrateGrams',
  'fibreGrams',
] as const satisfies readonly (keyof DayFigures)[]

/** Compiled days in the plan's form: dishes with weighed ingredients, and figures whose parts add up to the whole. */
export function assembleDays(problem: WeekProblem, days: readonly CompiledDay[]): PlanDay[] {
  const worth = mealWorths(problem.facts, days)
  return days.map((compiled, at) => {
    const goal = problem.goals[at]
    if (goal === undefined) throw new Error(`Day ${at + 1} has no goal.`)
    return assembleDay(goal, compiled, (meal) => ({
      pot: potOf(meal, at, days, problem.goals),
      isFixed: goal.fixed.includes(meal.portion.dish.index),
      ...worth(meal),
    }))
  })
}

function assembleDay(
  goal: DayGoal,
  compiled: CompiledDay,
  circumstancesOf: (meal: CompiledMeal) => Circumstances,
): PlanDay {
  const { day, weekday, date, isTrainingDay, targets } = goal.day
  const sums = compiled.meals.map(sumMeal)
  const shares = new Map(
    figureNames.map((name) => [
      name,
      apportion(
        sums.map((sum) => sum[name]),
        decimals,
      ),
    ]),
  )
  const usdaEnergyKcal = sums.reduce((total, sum) => total + sum.usdaEnergyKcal, 0)
  return {
    day,
    weekday,
    ...(date === undefined ? {} : { date }),
    isTrainingDay,
    targets: figures((name) => roundTo(targets[name], decimals)),
    totals: figures((name) => shares.get(name)?.whole ?? 0),
    usdaEnergyKcal: roundTo(usdaEnergyKcal, decimals),
    meals: compiled.meals.map((meal, at) =>
      assembleMeal(
        meal,
        figures((name) => shares.get(name)?.parts[at] ?? 0),
        circumstancesOf(meal),
      ),
    ),
  }
}

function figures(of: (name: keyof DayFigures) => number): DayFigures {
  return {
    energyKcal: of('energyKcal'),
    proteinGrams: of('proteinGrams'),
    fatGrams: of('fatGrams'),
    availableCarbohydrateGrams: of('availableCarbohydrateGrams'),
    fibreGrams: of('fibreGrams'),
  }
}

function sumMeal({ portion, steps }: CompiledMeal): FoodFigures {
  const sum: FoodFigures = { ...figures(() => 0), usdaEnergyKcal: 0 }
  for (const [at, food] of portion.dish.candidate.foods.entries()) {
    const part = foodFigures(food, (steps[at] ?? 0) * food.stepGrams)
    for (const name of [...figureNames, 'usdaEnergyKcal'] as const) sum[name] += part[name]
  }
  return sum
}

function assembleMeal(
  { slot, portion, steps }: CompiledMeal,
  nutrients: DayFigures,
  circumstances: Circumstances,
): PlanMeal {
  const { pot } = circumstances
  const { recipe, foods } = portion.dish.candidate
  const ingredients = recipe.ingredients.flatMap(({ prep }, at): PlanIngredient[] => {
    const food = foods[at]
    if (food === undefined) return []
    const grams = roundTo((steps[at] ?? 0) * food.stepGrams, decimals)
    const { ndb, name } = food
    const household = describeAmount(food, grams, prep)
    return [{ ndb, food: name, grams, household, ...(prep === undefined ? {} : { prep }) }]
  })
  const method = potMethod(recipe.method, pot)
  const why = explainMeal(portion.dish.candidate, nutrients, circumstances)
  return {
    slot: slot.slot,
    recipeId: recipe.id,
    name: recipe.name,
    cuisine: recipe.cuisine,
    servings: portion.servings,
    ...timesOf(recipe, pot),
    ingredients,
    nutrients,
    method: method.map(({ detail }) => detail),
    why: why.detail,
    ...saidOf(why, method.at(-1)),
    ...(pot?.kind === 'cooked' ? { cookedPortions: pot.laterMeals.length + 1 } : {}),
    ...(pot?.kind === 'leftover' ? { leftoverFromDay: pot.fromDay } : {}),
  }
}

function saidOf(why: Sentence, lastStep: Sentence | undefined): Pick<PlanMeal, 'said'> {
  if (why.said === undefined && lastStep?.said === undefined) return {}
  return {
    said: {
      ...(why.said === undefined ? {} : { why: why.said }),
      ...(lastStep?.said === undefined ? {} : { lastStep: lastStep.said }),
    },
  }
}

function timesOf(
  { activeMinutes, totalMinutes }: Recipe,
  pot: Pot | undefined,
): Pick<PlanMeal, 'activeMinutes' | 'totalMinutes'> {
  return pot?.kind === 'leftover' ? reheatingTimes : { activeMinutes, totalMinutes }
}

import type { Plan, PlanDay, PlanMeal } from '@zero-sum/contracts'
import type { DayGoal } from '../nutrition-compiler/day/day-goal.ts'
import { type CompiledDay, finishDay } from '../nutrition-compiler/day/finish-day.ts'
import type { Hold } from '../nutrition-compiler/day/hold.ts'
import { freezePortion } from '../nutrition-compiler/dish/freeze-portion.ts'
import type { Dish, Portion } from '../nutrition-compiler/dish/portion.ts'
import type { WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { ChangeRefused } from './change-refused.ts'

/** The days of a stored plan as the compiler made them. Throws `ChangeRefused` where the catalogue has moved on. */
export function restoreDays(plan: Plan, problem: WeekProblem): CompiledDay[] {
  const { goals, slots } = problem
  if (
    plan.days.length !== goals.length ||
    plan.days.some(({ meals }) => meals.length !== slots.length)
  )
    throw outdated()
  return plan.days.map((day, at) => {
    const goal = goals[at]
    if (goal === undefined || !hasSameTargets(day, goal)) throw outdated()
    return restoreDay(day, goal, problem)
  })
}

function restoreDay(day: PlanDay, goal: DayGoal, { slots, dishes }: WeekProblem): CompiledDay {
  const restored = day.meals.map((meal) => restoreMeal(meal, dishes))
  return finishDay(
    {
      slots,
      goal,
      holds: restored.map(({ portion }, at): Hold | undefined => {
        const from = day.meals[at]?.leftoverFromDay
        return from === undefined ? undefined : { kind: 'portion', portion, cookedOn: from - 1 }
      }),
      portions: restored.map(({ portion }) => portion),
      steps: restored.map(({ steps }) => steps),
    },
    0,
    0,
  )
}

function restoreMeal(
  meal: PlanMeal,
  dishes: readonly Dish[],
): { portion: Portion; steps: Int32Array } {
  const dish = dishes.find(({ candidate }) => candidate.recipe.id === meal.recipeId)
  if (dish === undefined) throw outdated()
  const { foods } = dish.candidate
  const portion = dish.portions.find(({ servings }) => servings === meal.servings)
  const isChanged =
    foods.length !== meal.ingredients.length ||
    meal.ingredients.some(({ ndb, food }, at) => ndb !== foods[at]?.ndb || food !== foods[at]?.name)
  if (portion === undefined || isChanged) throw outdated()
  const steps = Int32Array.from(meal.ingredients, ({ grams }, at) =>
    Math.round(grams / (foods[at]?.stepGrams ?? 1)),
  )
  return { portion: freezePortion(portion, steps), steps }
}

/** Targets in a plan are rounded to two decimals. */
const targetSlack = 0.0051

function hasSameTargets({ targets }: PlanDay, goal: DayGoal): boolean {
  return Math.abs(targets.energyKcal - goal.day.targets.energyKcal) <= targetSlack
}

function outdated(): ChangeRefused {
  return new ChangeRefused(
    'plan_outdated',
    'Our recipes have changed since this plan was made, so its meals can no longer be swapped. Make a new plan; this one stays as it is.',
  )
}

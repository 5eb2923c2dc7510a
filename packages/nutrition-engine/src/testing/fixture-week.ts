import type { IntakeInput } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../metabolic-calculator/calculate-metabolism.ts'
import { noRules } from '../nutrition-compiler/compiler-rules.ts'
import type { DayGoal } from '../nutrition-compiler/day/day-goal.ts'
import type { CompiledDay } from '../nutrition-compiler/day/finish-day.ts'
import type { Dish, Portion } from '../nutrition-compiler/dish/portion.ts'
import { compileWeek } from '../nutrition-compiler/week/compile-week.ts'
import { prepareWeek, type WeekProblem } from '../nutrition-compiler/week/prepare-week.ts'
import { curateRecipes } from '../recipe-curator/curate-recipes.ts'
import { batchCatalogue, fixtureIntake } from './fixture-catalogue.ts'

/** The week of an ordinary person, ready for the search. */
export function fixtureWeek(
  different: Partial<IntakeInput> = {},
  catalogue: Catalogue = batchCatalogue,
): WeekProblem {
  const normalized = normalizeIntake(fixtureIntake(different), catalogue)
  const curated = curateRecipes(normalized, catalogue)
  return prepareWeek(curated, calculateMetabolism(normalized), normalized, noRules)
}

/** The days of a week that is found. Throws where none is. */
export async function compiledWeek(problem: WeekProblem, seed: number): Promise<CompiledDay[]> {
  const listener = { onDay: () => {}, onChoice: () => {} }
  const outcome = await compileWeek(problem, { seed, round: 0 }, listener)
  if (outcome.status !== 'compiled') throw new Error('No week was found.')
  return [...outcome.days]
}

/** A dish of a week by the id of its recipe. */
export function dishOf({ dishes }: Pick<WeekProblem, 'dishes'>, id: string): Dish {
  const dish = dishes.find(({ candidate }) => candidate.recipe.id === id)
  if (dish === undefined) throw new Error(`The week has no ${id}.`)
  return dish
}

/** A dish at one of its serving sizes. */
export function portionOf(week: Pick<WeekProblem, 'dishes'>, id: string, servings = 1): Portion {
  const portion = dishOf(week, id).portions.find((one) => one.servings === servings)
  if (portion === undefined) throw new Error(`There are no ${servings} servings of ${id}.`)
  return portion
}

/** The goal of a day, counted from 0. */
export function goalOf({ goals }: Pick<WeekProblem, 'goals'>, at = 0): DayGoal {
  const goal = goals[at]
  if (goal === undefined) throw new Error(`The week has no day ${at}.`)
  return goal
}

/**
 * A day that was put together by hand: one dish per slot, one serving as written, at no cost of its own.
 *
 * @param ids recipe ids in the order of the slots; one with "@2" behind it is left over from day 2, counted from 0
 */
export function dayOf({ slots, dishes }: WeekProblem, ids: readonly string[]): CompiledDay {
  return {
    meals: ids.map((written, at) => {
      const [id = '', cookedOn] = written.split('@')
      const portion = portionOf({ dishes }, id)
      const slot = slots[at]
      if (slot === undefined) throw new Error(`There is no slot for ${id}.`)
      const meal = { slot, portion, steps: portion.written }
      return cookedOn === undefined ? meal : { ...meal, cookedOn: Number(cookedOn) }
    }),
    figures: { energyKcal: 0, proteinGrams: 0, fatGrams: 0, availableCarbohydrateGrams: 0 },
    usdaEnergyKcal: 0,
    isPromised: true,
    isOwn: true,
    isLopsided: false,
    cost: 0,
    ownCost: 0,
  }
}

/** The ids of the dishes of each day, in the order of its slots. */
export function idsOf(days: readonly CompiledDay[]): string[][] {
  return days.map(({ meals }) => meals.map(({ portion }) => portion.dish.candidate.recipe.id))
}

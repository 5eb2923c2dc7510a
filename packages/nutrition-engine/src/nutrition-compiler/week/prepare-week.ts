import type { LeftoverChoice } from '@zero-sum/contracts'
import type { NormalizedIntake } from '../../intake-normalizer/normalized-intake.ts'
import { floorKcal } from '../../metabolic-calculator/goal-energy.ts'
import type { Metabolism } from '../../metabolic-calculator/metabolism.ts'
import type { Curated } from '../../recipe-curator/curate-recipes.ts'
import { fixedRecipes } from '../../recipe-curator/fixed-recipes.ts'
import { minutesOn } from '../../recipe-curator/judge-recipe.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { CompilerRules } from '../compiler-rules.ts'
import { type DayGoal, dayGoal } from '../day/day-goal.ts'
import { dishesFor, settledHolds } from '../day/hold.ts'
import { createDish } from '../dish/create-dish.ts'
import type { Dish } from '../dish/portion.ts'
import { mostOilGrams } from '../objective.ts'
import { type ExpectedMains, expectedMains } from './expected-mains.ts'
import { type LikedDays, likedDays } from './liked-days.ts'
import { mostSodiumFor, nutrientGoals } from './nutrient-goals.ts'
import { isMain } from './surroundings.ts'
import { type WeekFacts, weekFacts } from './week-facts.ts'
import { type VarietyWeights, varietyLevels } from './week-objective.ts'

/** All that the search over a week works on, made once. */
export type WeekProblem = {
  goals: readonly DayGoal[]
  slots: readonly Slot[]
  dishes: readonly Dish[]
  sources: ReadonlyMap<string, number>
  variety: VarietyWeights
  leftovers: LeftoverChoice
  /** How often a main may stand in this plan. */
  mainLimit: number
  expected: readonly ExpectedMains[]
  /** What the person likes, in their order. */
  liked: readonly LikedDays[]
  facts: WeekFacts
  /** What a day of average dishes brings of each nutrient goal, as a share of its reference. */
  typicalShares: Float64Array
  /** See `CompilerRules`. */
  usdaSlackPercent: number
}

/** Turns the curated recipes and the targets into numbers for the search. */
export function prepareWeek(
  curated: Curated,
  metabolism: Metabolism,
  intake: NormalizedIntake,
  { usdaSlackPercent }: CompilerRules,
): WeekProblem {
  const dishes = curated.candidates
    .map((candidate, index) => createDish(candidate, index))
    .filter(({ portions }) => portions.length > 0)
    .map((dish, index) => Object.assign(dish, { index }))
  const { goalKcal } = metabolism.profile
  const variety = varietyOf(intake)
  const facts = weekFacts(dishes, nutrientGoals(intake, goalKcal), variety.shopping)
  return {
    goals: goalsOf(curated.slots, dishes, metabolism, intake),
    slots: curated.slots,
    dishes,
    sources: numberSources(dishes),
    variety,
    leftovers: intake.leftovers,
    mainLimit: mainLimitOf(dishes, curated.slots, metabolism.days.length, variety.mainLimit),
    expected: expectedMains(intake, dishes, curated.slots, metabolism.days.length),
    liked: likedDays(
      intake.preferred.length,
      dishes,
      metabolism.days.length * curated.slots.length,
      metabolism.days.length,
    ),
    facts,
    typicalShares: typicalShares(dishes, facts, goalKcal),
    usdaSlackPercent,
  }
}

function varietyOf({ variety }: NormalizedIntake): VarietyWeights {
  const levels: Readonly<Record<number, VarietyWeights>> = varietyLevels
  return levels[variety] ?? varietyLevels[3]
}

function goalsOf(
  slots: readonly Slot[],
  dishes: readonly Dish[],
  metabolism: Metabolism,
  intake: NormalizedIntake,
): DayGoal[] {
  // Floors bind deficits only; who keeps or gains weight may need less than they say.
  const floor = intake.goal.type === 'cut' ? floorKcal[intake.sex] : 0
  const numberOf = new Map(dishes.map(({ candidate, index }) => [candidate.recipe.id, index]))
  return metabolism.days.map((day) =>
    dayGoal(day, metabolism, floor, {
      minutes: minutesOn(day.weekday, intake),
      mostSodiumMg: mostSodiumFor(intake),
      mostOilPer2000Kcal: mostOilGrams[intake.macroStyle],
      fixed: fixedRecipes(slots, day.weekday, intake.fixedMeals).map((id) =>
        id === undefined ? undefined : numberOf.get(id),
      ),
    }),
  )
}

function numberSources(dishes: readonly Dish[]): ReadonlyMap<string, number> {
  const sources = new Map<string, number>()
  for (const { candidate } of dishes)
    if (!sources.has(candidate.proteinSource)) sources.set(candidate.proteinSource, sources.size)
  return sources
}

/** The wish's own limit, or once more than an even spread over few mains would need. */
function mainLimitOf(
  dishes: readonly Dish[],
  slots: readonly Slot[],
  dayCount: number,
  limit: number,
): number {
  const mains = dishes.filter(isMain).length
  const places = dayCount * slots.filter(({ kinds }) => kinds.includes('main')).length
  return Math.max(limit, Math.ceil(places / Math.max(1, mains)) + 1)
}

function typicalShares(dishes: readonly Dish[], facts: WeekFacts, goalKcal: number): Float64Array {
  const sum = new Float64Array(facts.goals.length)
  for (const { index, portions } of dishes) {
    const [portion] = portions
    const servings = portion === undefined ? 0 : goalKcal / (portion.energyKcal / portion.servings)
    for (const [at, share] of (facts.servingShares[index] ?? []).entries())
      sum[at] = (sum[at] ?? 0) + (servings * share) / dishes.length
  }
  return sum
}

/** The first slot that cannot be filled on some day, because too few dishes suit it and the slots like it. */
export function findUnfillableSlot({ slots, dishes, goals }: WeekProblem): Slot | undefined {
  for (const goal of goals) {
    const holds = settledHolds(goal)
    const slot = slots.find((one, at) => {
      const suited = dishesFor(one, dishes, goal, holds[at]).length
      if (holds[at] !== undefined) return suited === 0
      const sameKind = slots
        .slice(0, at + 1)
        .filter(
          ({ kinds }, other) => holds[other] === undefined && kinds.join() === one.kinds.join(),
        )
      return suited < sameKind.length
    })
    if (slot !== undefined) return slot
  }
  return undefined
}

import type { NormalizedIntake } from '../../intake-normalizer/normalized-intake.ts'
import { floorKcal } from '../../metabolic-calculator/goal-energy.ts'
import type { Metabolism } from '../../metabolic-calculator/metabolism.ts'
import type { Curated } from '../../recipe-curator/curate-recipes.ts'
import type { Slot } from '../../recipe-curator/lay-out-slots.ts'
import type { CompilerRules } from '../compiler-rules.ts'
import { type DayGoal, dayGoal } from '../day/day-goal.ts'
import { createDish } from '../dish/create-dish.ts'
import { type Dish, suitsKinds } from '../dish/portion.ts'
import { mainLimit } from '../objective.ts'
import { isMain } from './week-memory.ts'

/** All that the search over a week works on, made once. */
export type WeekProblem = {
  goals: readonly DayGoal[]
  slots: readonly Slot[]
  dishes: readonly Dish[]
  sources: ReadonlyMap<string, number>
  /** How often a main may stand in this plan. */
  mainLimit: number
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
  const sources = new Map<string, number>()
  for (const { candidate } of dishes)
    if (!sources.has(candidate.proteinSource)) sources.set(candidate.proteinSource, sources.size)
  // Floors bind deficits only; who keeps or gains weight may need less than they say.
  const floor = intake.goal.type === 'cut' ? floorKcal[intake.sex] : 0
  return {
    goals: metabolism.days.map((day) => dayGoal(day, metabolism, floor)),
    slots: curated.slots,
    dishes,
    sources,
    mainLimit: mainLimitOf(dishes, curated.slots, metabolism.days.length),
    usdaSlackPercent,
  }
}

/** Three times, or once more than an even spread over few mains would need. */
function mainLimitOf(dishes: readonly Dish[], slots: readonly Slot[], dayCount: number): number {
  const mains = dishes.filter(isMain).length
  const places = dayCount * slots.filter(({ kinds }) => kinds.includes('main')).length
  return Math.max(mainLimit, Math.ceil(places / Math.max(1, mains)) + 1)
}

/** The first slot that cannot be filled, because too few dishes suit it and the slots like it. */
export function findUnfillableSlot({ slots, dishes }: WeekProblem): Slot | undefined {
  return slots.find((slot, at) => {
    const suited = dishes.filter((dish) => suitsKinds(dish, slot.kinds)).length
    const sameKind = slots
      .slice(0, at + 1)
      .filter(({ kinds }) => kinds.join() === slot.kinds.join())
    return suited < sameKind.length
  })
}

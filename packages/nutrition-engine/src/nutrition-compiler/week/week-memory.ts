import type { CompiledDay } from '../day/compile-day.ts'
import type { Dish } from '../dish/portion.ts'
import { lightMealLimit, objective } from '../objective.ts'

/** What the days compiled so far mean for the next one. */
export type WeekMemory = {
  /** How often each dish stands in the plan, by dish index. */
  uses: Int32Array
  /** The protein sources of yesterday's mains. */
  sourcesOfYesterday: ReadonlySet<string>
}

export function emptyMemory(dishes: readonly Dish[]): WeekMemory {
  return { uses: new Int32Array(dishes.length), sourcesOfYesterday: new Set() }
}

/** The memory after another day. */
export function remember(memory: WeekMemory, day: CompiledDay): WeekMemory {
  const uses = Int32Array.from(memory.uses)
  const sourcesOfYesterday = new Set<string>()
  for (const { portion } of day.meals) {
    const { dish } = portion
    uses[dish.index] = (uses[dish.index] ?? 0) + 1
    if (isMain(dish)) sourcesOfYesterday.add(dish.candidate.proteinSource)
  }
  return { uses, sourcesOfYesterday }
}

/** What each dish costs on the next day: repetition, cuisine, and the protein of yesterday. */
export function dishCosts(
  dishes: readonly Dish[],
  memory: WeekMemory,
  mainLimit: number,
): Float64Array {
  return Float64Array.from(dishes, (dish) => {
    const { isPreferredCuisine, proteinSource } = dish.candidate
    const isOfYesterday = isMain(dish) && memory.sourcesOfYesterday.has(proteinSource)
    return (
      repetitionCost(dish, memory.uses[dish.index] ?? 0, mainLimit) +
      (isPreferredCuisine ? 0 : objective.otherCuisine) +
      (isOfYesterday ? objective.proteinOfYesterday : 0)
    )
  })
}

function repetitionCost(dish: Dish, uses: number, mainLimit: number): number {
  if (isMain(dish))
    return objective.repeatedMain * uses * uses + (uses >= mainLimit ? objective.wornOutMain : 0)
  const wornOut =
    uses >= lightMealLimit ? objective.wornOutLightMeal * (uses - lightMealLimit + 1) : 0
  return objective.repeatedLightMeal * uses * uses + wornOut
}

/** Whether it counts as a main wherever it stands. */
export function isMain(dish: Dish): boolean {
  return dish.candidate.recipe.kinds.includes('main')
}

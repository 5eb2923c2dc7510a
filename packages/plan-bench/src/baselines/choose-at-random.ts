import type { Random } from '../people/random.ts'
import { type Place, type Served, servingLimits } from './day-task.ts'

/** Any dish in any number of servings for each place; nothing where a place has none. */
export function chooseAtRandom(places: readonly Place[], random: Random): Served[] | undefined {
  const day: Served[] = []
  const taken = new Set<string>()
  const { least, most, step } = servingLimits
  for (const { choices } of places) {
    const left = choices.filter(({ recipe }) => !taken.has(recipe.id))
    if (left.length === 0) return undefined
    const choice = random.pick(left)
    taken.add(choice.recipe.id)
    day.push({ choice, servings: least + step * random.whole(0, (most - least) / step) })
  }
  return day
}

import type { DayFigures } from '@zero-sum/contracts'
import { type Choice, type Place, type Served, toServings, totalOf } from './day-task.ts'

type Left = Omit<DayFigures, 'fibreGrams'>

/**
 * Place by place the dish whose split of energy is nearest to that of what is left of the day, in the servings that fill the
 * place's part of it; at last all servings are scaled to the day's energy.
 */
export function chooseGreedily(
  places: readonly Place[],
  targets: DayFigures,
): Served[] | undefined {
  const day: Served[] = []
  const taken = new Set<string>()
  for (const [at, { choices, weight }] of places.entries()) {
    const left = leftOf(targets, totalOf(day))
    const free = choices.filter(({ recipe }) => !taken.has(recipe.id))
    const [first, ...others] = free
    if (first === undefined) return undefined
    const choice = others.reduce(
      (best, other) => (distance(other, left) < distance(best, left) ? other : best),
      first,
    )
    taken.add(choice.recipe.id)
    const weightLeft = places.slice(at).reduce((sum, place) => sum + place.weight, 0)
    const kcal = (left.energyKcal * weight) / weightLeft
    day.push({ choice, servings: toServings(kcal / choice.serving.energyKcal) })
  }
  const scale = targets.energyKcal / totalOf(day).energyKcal
  return day.map(({ choice, servings }) => ({ choice, servings: toServings(servings * scale) }))
}

function leftOf(targets: DayFigures, held: Left): Left {
  const left = (name: keyof Left) => Math.max(1, targets[name] - held[name])
  return {
    energyKcal: left('energyKcal'),
    proteinGrams: left('proteinGrams'),
    fatGrams: left('fatGrams'),
    availableCarbohydrateGrams: left('availableCarbohydrateGrams'),
  }
}

/** How differently two amounts split their energy: the summed differences of the three shares. */
function distance({ serving }: Choice, left: Left): number {
  const difference = (
    name: 'availableCarbohydrateGrams' | 'fatGrams' | 'proteinGrams',
    kcal: number,
  ) => kcal * Math.abs(serving[name] / serving.energyKcal - left[name] / left.energyKcal)
  return (
    difference('proteinGrams', 4) +
    difference('fatGrams', 9) +
    difference('availableCarbohydrateGrams', 4)
  )
}

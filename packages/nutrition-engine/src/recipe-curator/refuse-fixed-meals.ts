import { type Weekday, weekdays } from '@zero-sum/contracts'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { closestWords } from '../intake-normalizer/closest-words.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { IntakeRefused } from '../refusal.ts'
import { capitalised, slotName } from '../words.ts'
import type { Slot } from './lay-out-slots.ts'

type FixedMeal = NormalizedIntake['fixedMeals'][number]

/**
 * Throws `IntakeRefused` where a fixed meal can't be served: there is no such recipe or no such meal on the day, its place
 * is taken twice, or it holds something that the person does not eat. What a person must not eat is not for them to fix.
 */
export function refuseFixedMeals(
  intake: NormalizedIntake,
  slots: readonly Slot[],
  catalogue: Catalogue,
): void {
  const errors = intake.fixedMeals.flatMap((meal, at) => {
    const [field, detail] = faultOf(meal, at, intake, slots, catalogue) ?? []
    return detail === undefined ? [] : [{ pointer: `/fixedMeals/${at}/${field}`, detail }]
  })
  if (errors.length === 0) return
  throw new IntakeRefused(
    'invalid_intake',
    errors.length === 1
      ? 'A meal that you fixed cannot be served as it stands.'
      : `${errors.length} meals that you fixed cannot be served as they stand.`,
    { reason: 'fixed_meal', errors },
  )
}

function faultOf(
  meal: FixedMeal,
  at: number,
  intake: NormalizedIntake,
  slots: readonly Slot[],
  catalogue: Catalogue,
): readonly [field: string, detail: string] | undefined {
  const recipe = catalogue.recipes.find(({ id }) => id === meal.recipeId)
  if (recipe === undefined) return ['recipeId', unknownRecipe(meal.recipeId, catalogue)]
  const forbidden = recipe.ingredients
    .flatMap(({ food }) => catalogue.foods.get(food) ?? [])
    .find((food) => !foodIsSafe(food, intake))
  if (forbidden !== undefined)
    return [
      'recipeId',
      `${recipe.name} holds ${forbidden.name}, which ${intake.eaters.length === 0 ? 'you do not eat' : 'is not for all who eat of this plan'}. Fix another dish there.`,
    ]
  const places = slots.filter(({ slot }) => slot === meal.slot).length
  if (places === 0)
    return [
      'slot',
      `There is no ${slotName(meal.slot).toLowerCase()} among your meals. Fix ${recipe.name} for another meal, or ask for more meals a day.`,
    ]
  const earlier = intake.fixedMeals.slice(0, at)
  for (const weekday of weekdaysOf(meal)) {
    const onDay = earlier.filter((other) => weekdaysOf(other).includes(weekday))
    if (onDay.some(({ recipeId }) => recipeId === meal.recipeId))
      return [
        'recipeId',
        `${recipe.name} is fixed twice on ${capitalised(weekday)}. Fix another dish there, or other days.`,
      ]
    if (onDay.filter(({ slot }) => slot === meal.slot).length >= places)
      return [
        'slot',
        `${slotName(meal.slot)} on ${capitalised(weekday)} is taken by another dish that you fixed. Choose other days for one of the two.`,
      ]
  }
  return undefined
}

function weekdaysOf(meal: FixedMeal): readonly Weekday[] {
  return meal.weekdays.length === 0 ? weekdays : meal.weekdays
}

function unknownRecipe(id: string, { recipes }: Catalogue): string {
  const near = closestWords(
    recipes.map((recipe) => recipe.id),
    id,
  )
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  return `There is no recipe “${id}”.${hint}`
}

import { type Weekday, weekdays } from '@zero-sum/contracts'
import { foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { closestWords } from '../intake-normalizer/closest-words.ts'
import type { NormalizedIntake } from '../intake-normalizer/normalized-intake.ts'
import { IntakeRefused } from '../refusal.ts'
import { listOf, type Sentence, say, wordOf } from '../say.ts'
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
    const [field, fault] = faultOf(meal, at, intake, slots, catalogue) ?? []
    return fault === undefined ? [] : [{ pointer: `/fixedMeals/${at}/${field}`, ...fault }]
  })
  if (errors.length === 0) return
  throw new IntakeRefused(
    'invalid_intake',
    errors.length === 1
      ? 'A meal that you fixed cannot be served as it stands.'
      : say('{meals, number} meals that you fixed cannot be served as they stand.', {
          meals: errors.length,
        }),
    { reason: 'fixed_meal', errors },
  )
}

function faultOf(
  meal: FixedMeal,
  at: number,
  intake: NormalizedIntake,
  slots: readonly Slot[],
  catalogue: Catalogue,
): readonly [field: string, fault: Sentence] | undefined {
  const recipe = catalogue.recipes.find(({ id }) => id === meal.recipeId)
  if (recipe === undefined) return ['recipeId', unknownRecipe(meal.recipeId, catalogue)]
  const dish = wordOf('dish', recipe.name)
  const slot = wordOf('slot', meal.slot)
  const forbidden = recipe.ingredients
    .flatMap(({ food }) => catalogue.foods.get(food) ?? [])
    .find((food) => !foodIsSafe(food, intake))
  if (forbidden !== undefined) {
    const food = wordOf('food', forbidden.name)
    return [
      'recipeId',
      intake.eaters.length === 0
        ? say('{dish} holds {food}, which you do not eat. Fix another dish there.', { dish, food })
        : say(
            '{dish} holds {food}, which is not for all who eat of this plan. Fix another dish there.',
            { dish, food },
          ),
    ]
  }
  const places = slots.filter((one) => one.slot === meal.slot).length
  if (places === 0)
    return [
      'slot',
      say(
        'There is no {meal} among your meals. Fix {dish} for another meal, or ask for more meals a day.',
        { meal: slot, dish },
      ),
    ]
  const earlier = intake.fixedMeals.slice(0, at)
  for (const weekday of weekdaysOf(meal)) {
    const onDay = earlier.filter((other) => weekdaysOf(other).includes(weekday))
    if (onDay.some(({ recipeId }) => recipeId === meal.recipeId))
      return [
        'recipeId',
        say('{dish} is fixed twice on {weekday}. Fix another dish there, or other days.', {
          dish,
          weekday: wordOf('weekday', weekday),
        }),
      ]
    if (onDay.filter((one) => one.slot === meal.slot).length >= places)
      return [
        'slot',
        say(
          '{meal} on {weekday} is taken by another dish that you fixed. Choose other days for one of the two.',
          {
            meal: listOf([slot], 'space', { capital: true }),
            weekday: wordOf('weekday', weekday),
          },
        ),
      ]
  }
  return undefined
}

function weekdaysOf(meal: FixedMeal): readonly Weekday[] {
  return meal.weekdays.length === 0 ? weekdays : meal.weekdays
}

function unknownRecipe(id: string, { recipes }: Catalogue): Sentence {
  const near = closestWords(
    recipes.map((recipe) => recipe.id),
    id,
  )
  return near.length === 0
    ? say('There is no recipe “{id}”.', { id })
    : say('There is no recipe “{id}”. Did you mean {meant}?', { id, meant: listOf(near, 'or') })
}

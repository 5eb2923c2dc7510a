import type { Plan, PlanDay, PlanIngredient, PlanMeal, Portions, Served } from '@zero-sum/contracts'
import { groceryList } from '../brand-renderer/grocery-list.ts'
import type { Food } from '../catalogue/food.ts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { knownFoods } from '../qa-validator/known-foods.ts'
import { roundTo } from '../quantities/round-to.ts'
import { eatersOf, type NamedMember, type TableEater } from './eaters-of.ts'
import { type FilledPot, fillPot, type MealPlace, potOf } from './fill-pots.ts'
import { portionWords } from './portion-words.ts'
import { rounded, sumEater, times } from './sum-eater.ts'
import { warnEater } from './warn-eater.ts'

/** A meal of the plan with who eats of it, and out of which pot. */
type TableMeal = {
  day: PlanDay
  place: MealPlace
  meal: PlanMeal
  pot: MealPlace
  eaters: readonly { eater: TableEater; portion: number }[]
}

/**
 * One pot for all who share a meal: a portion for each member by their own numbers, what to put into the pots and what to
 * buy, and a warning for every ingredient that is against somebody who gets it. The main person keeps the portion of their
 * plan, but for what rounding the pot to kitchen steps changes.
 *
 * @returns nothing where the plan names a food that the catalogue has no longer: what is in it is then not known. Throws
 * `IntakeRefused` where a word of a member's means nothing to us.
 */
export function portionsFor(
  plan: Plan,
  members: readonly NamedMember[],
  catalogue: Catalogue,
): Portions | undefined {
  const known = knownFoods(catalogue)
  const lines = plan.days.flatMap(({ meals }) => meals.flatMap(({ ingredients }) => ingredients))
  if (lines.some((line) => known(line) === undefined)) return undefined
  const foods = (line: PlanIngredient): Food => {
    const food = known(line)
    if (food === undefined) throw new Error(`${line.food} is not in the catalogue.`)
    return food
  }
  const eaters = eatersOf(plan, members, catalogue)
  const table = tableMeals(plan, eaters)
  const pots = potsOf(table, foods)
  const meals = table.map((meal) => serve(meal, pots, foods))
  return {
    eaters: eaters.map((eater) => sumEater(eater, plan, meals)),
    meals,
    pots: [...pots.values()].map(({ figures, grams, ...pot }) => pot),
    groceryList: groceryList(
      [...pots.values()].map(({ ingredients }) => ({ meals: [{ ingredients }] })),
      catalogue,
    ),
  }
}

function tableMeals(plan: Plan, eaters: readonly TableEater[]): TableMeal[] {
  return plan.days.flatMap((day) =>
    day.meals.map((meal, at) => ({
      day,
      meal,
      place: { day: day.day, meal: at },
      pot: potOf(plan, day, at, meal),
      eaters: eaters
        .filter((eater) => eater.shares(day, meal))
        .map((eater) => ({ eater, portion: eater.portionOn(day) })),
    })),
  )
}

const keyOf = ({ day, meal }: MealPlace) => `${day}/${meal}`

/** Every pot by its place, in the order of the plan, filled for all who eat of it. */
function potsOf(
  table: readonly TableMeal[],
  foods: (line: PlanIngredient) => Food,
): ReadonlyMap<string, FilledPot> {
  const portions = new Map<string, number>()
  for (const { pot, eaters } of table)
    for (const { portion } of eaters)
      portions.set(keyOf(pot), (portions.get(keyOf(pot)) ?? 0) + portion)
  return new Map(
    table
      .filter(({ place, pot }) => keyOf(place) === keyOf(pot))
      .map(({ place, meal }) => [
        keyOf(place),
        fillPot(place, meal, portions.get(keyOf(place)) ?? 1, foods),
      ]),
  )
}

function serve(
  { place, meal, pot, eaters }: TableMeal,
  pots: ReadonlyMap<string, FilledPot>,
  foods: (line: PlanIngredient) => Food,
): Portions['meals'][number] {
  const filled = pots.get(keyOf(pot))
  if (filled === undefined) throw new Error(`There is no pot for ${meal.name}.`)
  const ingredients = filled.ingredients.map((line) => ({ line, food: foods(line) }))
  return {
    ...place,
    slot: meal.slot,
    recipeId: meal.recipeId,
    name: meal.name,
    pot,
    served: eaters.map(({ eater, portion }): Served => {
      const shareOfPot = portion / filled.portions
      return {
        eater: eater.eater as Served['eater'],
        portion,
        words: eater.guarded === undefined ? 'yours' : portionWords(portion),
        shareOfPot,
        ingredientGrams: roundTo(filled.grams * shareOfPot, 1),
        figures: rounded(times(filled.figures, shareOfPot)),
      }
    }),
    warnings: eaters.flatMap(({ eater: { guarded } }) =>
      guarded === undefined ? [] : warnEater(guarded, ingredients),
    ),
  }
}

import type { MealWarning, Portions, Served } from '@zero-sum/contracts'
import type { MealPlace } from '../plans/meal-place.ts'

/** What somebody is served, with their name and their place at the table, from 0 for the main person. */
export type Helping = Served & { name: string; place: number }

/** A meal of a plan as a household eats it. */
export type MealAtTable = {
  /** Everybody who shares the meal, the main person first; their name is empty. */
  helpings: readonly Helping[]
  /** Who eats along on other meals, but not here. */
  absent: readonly string[]
  /** How often somebody is served out of the pot, on this day and on others. */
  plates: number
  /** What others are served of the pot at other meals, 0 to 1. */
  elsewhere: number
  /** Where it is cooked. */
  pot: MealPlace
  isCookedHere: boolean
  /** What to put into the pot; nothing where it was cooked before. */
  ingredients: Portions['pots'][number]['ingredients'] | undefined
  warnings: readonly EaterWarnings[]
}

export type EaterWarnings = { name: string; warnings: readonly MealWarning[] }

const isSame = (one: MealPlace, other: MealPlace) =>
  one.day === other.day && one.meal === other.meal

/** One meal of a household's portions by its place; nothing where the plan has none there. */
export function mealAtTable(
  { eaters, meals, pots }: Pick<Portions, 'eaters' | 'meals' | 'pots'>,
  place: MealPlace,
): MealAtTable | undefined {
  const meal = meals.find((one) => isSame(one, place))
  if (meal === undefined) return undefined
  const names = new Map<string, string>(eaters.map(({ eater, name }) => [eater, name]))
  const ofPot = meals.filter(({ pot }) => isSame(pot, meal.pot))
  const isCookedHere = isSame(meal.pot, place)
  const here = meal.served.reduce((sum, { shareOfPot }) => sum + shareOfPot, 0)
  return {
    helpings: meal.served.map((one) => ({
      ...one,
      name: names.get(one.eater) ?? '',
      place: eaters.findIndex(({ eater }) => eater === one.eater),
    })),
    absent: eaters
      .filter(({ eater }) => !meal.served.some((one) => one.eater === eater))
      .map(({ name }) => name),
    plates: ofPot.reduce((sum, { served }) => sum + served.length, 0),
    elsewhere: Math.max(0, 1 - here),
    pot: meal.pot,
    isCookedHere,
    ingredients: isCookedHere ? pots.find((pot) => isSame(pot, place))?.ingredients : undefined,
    warnings: warningsByEater(meal.warnings, names),
  }
}

/** Warnings of a meal, those of one person together, in the order of the table. */
export function warningsByEater(
  warnings: readonly MealWarning[],
  names: ReadonlyMap<string, string>,
): EaterWarnings[] {
  return [...Map.groupBy(warnings, ({ eater }) => eater)].map(([eater, ofEater]) => ({
    name: names.get(eater) ?? '',
    warnings: ofEater,
  }))
}

/** Whether a warning is about health, and no matter of taste or conviction. */
export function isGrave({ kind }: Pick<MealWarning, 'kind'>): boolean {
  return kind === 'allergen' || kind === 'trace' || kind === 'record'
}

export type WarnedMeal = {
  place: MealPlace
  slot: Portions['meals'][number]['slot']
  name: string
  isGrave: boolean
}

/**
 * For each person the meals that have something against them, in the order of the plan; nobody without any.
 *
 * @param day of this day alone
 */
export function warnedMeals(
  { eaters, meals }: Pick<Portions, 'eaters' | 'meals'>,
  day?: number,
): { eater: string; name: string; meals: WarnedMeal[] }[] {
  const looked = day === undefined ? meals : meals.filter((meal) => meal.day === day)
  return eaters
    .map(({ eater, name }) => ({
      eater,
      name,
      meals: looked.flatMap((meal): WarnedMeal[] => {
        const own = meal.warnings.filter((warning) => warning.eater === eater)
        const place = { day: meal.day, meal: meal.meal }
        return own.length === 0
          ? []
          : [{ place, slot: meal.slot, name: meal.name, isGrave: own.some(isGrave) }]
      }),
    }))
    .filter(({ meals: warned }) => warned.length > 0)
}

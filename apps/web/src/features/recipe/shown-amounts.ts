import type { PlanIngredient, PlanMeal } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language/formats'
import { amountsToCook } from '@zero-sum/plan-language/amounts-to-cook'

export const mostPortions = 8

/** Under this many grams ounces say nothing: a pinch of salt is no 0 oz. */
const leastInOunces = 3

export type ShownAmount = PlanIngredient & {
  /** What is measured first: grams in a metric kitchen, cups and spoons in the other. */
  first: string
  /** The same in the other way; nothing where there is no other. */
  second: string | undefined
}

/** Ingredients for so many portions as a kitchen of these units measures them. */
export function shownAmounts(
  meal: Pick<PlanMeal, 'ingredients'>,
  portions: number,
  formats: Pick<Formats, 'foodWeight' | 'number' | 'settings'>,
  isUs: boolean,
): ShownAmount[] {
  const lines = amountsToCook(
    {
      ingredients: meal.ingredients,
      ...(portions === 1 ? {} : { cookedPortions: portions }),
    },
    formats.settings.locale,
  )
  return lines.map((line) => {
    const weight =
      isUs && line.grams < leastInOunces
        ? `${formats.number(line.grams, 1)}\u00a0g`
        : formats.foodWeight(line.grams)
    // What is sold by weight has no measure of its own.
    const measure =
      /^[\d.,]+ k?g$/.test(line.household) || line.household === '' ? undefined : line.household
    if (measure === undefined) return { ...line, first: weight, second: undefined }
    return isUs
      ? { ...line, first: measure, second: weight }
      : { ...line, first: weight, second: measure }
  })
}

/** The same of a whole pot for everybody who eats along; for so many portions of the person's own where there is none. */
export function amountsOfPot(
  pot: readonly PlanIngredient[] | undefined,
  meal: Pick<PlanMeal, 'ingredients'>,
  portions: number,
  ...kitchen: [Parameters<typeof shownAmounts>[2], boolean]
): ShownAmount[] {
  return pot === undefined
    ? shownAmounts(meal, portions, ...kitchen)
    : shownAmounts({ ingredients: [...pot] }, 1, ...kitchen)
}

/** How many portions an address asks for; what the plan says where it asks for none that there can be. */
export function readPortions(asked: string | string[] | undefined, planned: number): number {
  const count = typeof asked === 'string' && /^\d$/.test(asked) ? Number(asked) : planned
  return count >= 1 && count <= mostPortions ? count : planned
}

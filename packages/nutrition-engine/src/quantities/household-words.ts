import { describeWeight } from './describe-weight.ts'
import type { Fineness } from './household-number.ts'
import { pluralOfUnit } from './plural-of-unit.ts'

/** The words of a language from which household amounts are built. */
export type HouseholdWords = {
  /** Before an amount that only comes near, with the space after it. */
  about: string
  teaspoon: string
  tablespoon: string
  cup: string
  /** The plural of a unit that stands in the singular. */
  plural: (unit: string) => string
  /** Grams as a scale shows them. */
  weight: (grams: number) => string
}

export const englishHousehold: HouseholdWords = {
  about: 'about ',
  teaspoon: 'tsp',
  tablespoon: 'tbsp',
  cup: 'cup',
  plural: pluralOfUnit,
  weight: describeWeight,
}

/** How finely amounts in a unit are measured out. */
export function finenessOf(
  unit: string,
  { teaspoon, tablespoon, cup }: HouseholdWords = englishHousehold,
): Fineness {
  const [first = ''] = unit.split(/[ ,]/)
  if (first === teaspoon || first === tablespoon) return 'spoon'
  return unit.startsWith(cup) ? 'cup' : 'piece'
}

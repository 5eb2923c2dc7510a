import type { Locale, SwapAlternative, SwapChange } from '@zero-sum/contracts'
import { translateDish, translateFood, translateHousehold } from './translate-words.ts'

type Line = SwapChange['shopping']['added'][number]

/** The dishes that may stand in a meal's place, with what each changes, in a language. */
export function translateAlternatives(
  alternatives: readonly SwapAlternative[],
  locale: Locale,
): SwapAlternative[] {
  return alternatives.map((alternative) => ({
    ...alternative,
    name: translateDish(alternative.name, locale),
    change: translateChange(alternative.change, locale),
  }))
}

/** What a swap changes, in a language. */
export function translateChange(change: SwapChange, locale: Locale): SwapChange {
  if (locale === 'en') return change
  const line = <line extends Line>(of: line): line => ({
    ...of,
    food: translateFood(of.food, locale),
    household: translateHousehold(of.household, locale),
  })
  const { added, removed, changed } = change.shopping
  return {
    ...change,
    shopping: {
      added: added.map(line),
      removed: removed.map(line),
      changed: changed.map((one) => ({
        ...line(one),
        before: translateHousehold(one.before, locale),
      })),
    },
  }
}

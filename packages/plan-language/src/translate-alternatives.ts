import type { Locale, SwapAlternative } from '@zero-sum/contracts'
import { translateShopping } from './translate-difference.ts'
import { translateDish } from './translate-words.ts'

/** The dishes that may stand in a meal's place, with what each changes, in a language. */
export function translateAlternatives(
  alternatives: readonly SwapAlternative[],
  locale: Locale,
): SwapAlternative[] {
  return alternatives.map((alternative) => ({
    ...alternative,
    name: translateDish(alternative.name, locale),
    change: {
      ...alternative.change,
      shopping: translateShopping(alternative.change.shopping, locale),
    },
  }))
}

import type { Locale, PortionBasis, Portions } from '@zero-sum/contracts'
import { translateGroceryList, translateIngredient } from './translate-foods.ts'
import { translateDish, translateFood, translateSentence } from './translate-words.ts'

/** Where somebody's portions come from, in a language. */
export function translateBasis(basis: PortionBasis, locale: Locale): PortionBasis {
  if (locale === 'en' || basis.kind === 'own_numbers') return basis
  const { said, ...told } = basis
  return { ...told, detail: translateSentence(basis.detail, said, locale) }
}

/** A plan cooked for a household, in a language. */
export function translatePortions<portions extends Portions>(
  portions: portions,
  locale: Locale,
): portions {
  if (locale === 'en') return portions
  return {
    ...portions,
    eaters: portions.eaters.map((eater) => ({
      ...eater,
      basis: translateBasis(eater.basis, locale),
    })),
    meals: portions.meals.map((meal) => ({
      ...meal,
      name: translateDish(meal.name, locale),
      served: meal.served.map((one) => ({ ...one, words: sayPortion(one.words) })),
      warnings: meal.warnings.map(({ said, ...warning }) => ({
        ...warning,
        food: translateFood(warning.food, locale),
        detail: translateSentence(warning.detail, said, locale),
      })),
    })),
    pots: portions.pots.map((pot) => ({
      ...pot,
      name: translateDish(pot.name, locale),
      ingredients: pot.ingredients.map((line) => translateIngredient(line, locale)),
    })),
    groceryList: translateGroceryList(portions.groceryList, locale),
  }
}

const portion = /^(about )?(?:as much as|(\S+) (?:of|times)) yours$/

/** "about ⅔ of yours" as "etwa ⅔ deiner Portion", "2½ times yours" as "das 2½-Fache deiner Portion". */
export function sayPortion(english: string): string {
  if (english === 'yours') return 'deine'
  const found = portion.exec(english)
  if (found === null) return english
  const [, about, part] = found
  const much =
    part === undefined
      ? 'so viel wie deine'
      : /^\d/.test(part)
        ? `das ${part}-Fache deiner Portion`
        : `${part} deiner Portion`
  return `${about === undefined ? '' : 'etwa '}${much}`
}

import { type Locale, type ShoppingLine, type ShoppingList, shopAisles } from '@zero-sum/contracts'
import { boughtThings } from './german/purchases.ts'
import { translateDish, translateFood } from './translate-words.ts'

const collator = new Intl.Collator('de')

/**
 * Lines of a shopping list in a language. The foods that a line buys keep their English names: by them a tick knows what it is
 * for, in whatever language it was set.
 */
export function translateShoppingLines(
  lines: readonly ShoppingLine[],
  locale: Locale,
): ShoppingLine[] {
  if (locale === 'en') return [...lines]
  const walk = (line: ShoppingLine) => shopAisles.indexOf(line.aisle)
  return lines
    .map((line) => ({
      ...line,
      name: boughtThings[line.name] ?? translateFood(line.name, locale),
      uses: line.uses.map((use) => ({ ...use, name: translateDish(use.name, locale) })),
    }))
    .sort((a, b) => walk(a) - walk(b) || collator.compare(a.name, b.name))
}

/** The shopping list as it is bought, in a language. */
export function translateShoppingList(list: ShoppingList, locale: Locale): ShoppingList {
  return { ...list, lines: translateShoppingLines(list.lines, locale) }
}

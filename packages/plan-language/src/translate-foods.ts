import type { GroceryItem, Locale, PlanIngredient } from '@zero-sum/contracts'
import { aisles } from './german/aisles.ts'
import {
  lookUp,
  translateFood,
  translateHousehold,
  translatePreparation,
} from './translate-words.ts'

/** What goes into a dish, in a language. */
export function translateIngredient(line: PlanIngredient, locale: Locale): PlanIngredient {
  return {
    ...line,
    food: translateFood(line.food, locale),
    household: translateHousehold(line.household, locale),
    ...(line.prep === undefined ? {} : { prep: translatePreparation(line.prep, locale) }),
  }
}

const collator = new Intl.Collator('de')

/** Aisles stay in their order; within each the foods stand by the alphabet of the language. */
export function translateGroceryList(list: readonly GroceryItem[], locale: Locale): GroceryItem[] {
  if (locale === 'en') return [...list]
  const order = new Map(
    [...new Set(list.map(({ aisle }) => aisle))].map((aisle, at) => [aisle, at]),
  )
  const place = ({ aisle }: GroceryItem) => order.get(aisle) ?? order.size
  return list
    .map((item) => ({ item, food: translateFood(item.food, locale) }))
    .sort((a, b) => place(a.item) - place(b.item) || collator.compare(a.food, b.food))
    .map(({ item, food }) => ({
      ...item,
      food,
      aisle: lookUp(aisles, item.aisle),
      household: translateHousehold(item.household, locale),
    }))
}

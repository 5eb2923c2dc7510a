import type { Plan } from '@zero-sum/contracts'
import { encodeCsv } from './encode-csv.ts'

const header = ['aisle', 'usda_number', 'food', 'needed_g', 'to_buy_g', 'to_buy'] as const

/** The shopping list as CSV: edible grams, grams to buy with peel and bone, and the amount as a shop sells it. */
export function groceryCsv({ groceryList }: Pick<Plan, 'groceryList'>): string {
  return encodeCsv([
    header,
    ...groceryList.map(({ aisle, ndb, food, grams, purchaseGrams, household }) => [
      ...[aisle, ndb, food, grams, purchaseGrams, household],
    ]),
  ])
}

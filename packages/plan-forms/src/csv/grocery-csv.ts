import type { Plan } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { groceryColumns } from './columns.ts'
import { encodeCsv } from './encode-csv.ts'

/**
 * The shopping list as CSV: edible grams, grams to buy with peel and bone, and the amount as a shop sells it.
 *
 * @param plan in the language of the formats
 */
export function groceryCsv({ groceryList }: Pick<Plan, 'groceryList'>, formats: Formats): string {
  const { locale } = formats.settings
  return encodeCsv(
    [
      groceryColumns[locale],
      ...groceryList.map(({ aisle, ndb, food, grams, purchaseGrams, household }) => [
        ...[aisle, ndb, food, grams, purchaseGrams, household],
      ]),
    ],
    locale,
  )
}

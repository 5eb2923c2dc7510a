import type { ShoppingLine } from '@zero-sum/contracts'
import type { Formats } from '@zero-sum/language'
import { createLanguage } from '../language.ts'
import { aisleTitle, lineWords } from '../shopping/line-words.ts'
import { groceryColumns } from './columns.ts'
import { encodeCsv } from './encode-csv.ts'

/**
 * The shopping list as CSV, a row for each thing that is bought: where it stands, how much of it in the shop's packs, edible
 * grams, grams to buy with peel and bone, and the foods of the plan that come out of it.
 *
 * @param lines in the language of the formats
 */
export function groceryCsv(lines: readonly ShoppingLine[], formats: Formats): string {
  const { locale } = formats.settings
  const language = createLanguage(formats)
  const rows = lines.map((line) => {
    const { amount, size } = lineWords(line, language)
    const sum = (grams: 'grams' | 'purchaseGrams') =>
      line.items.reduce((total, item) => total + item[grams], 0)
    return [
      ...[aisleTitle(line.aisle, language), line.name, amount, size ?? ''],
      ...[sum('grams'), sum('purchaseGrams')],
      line.items.map(({ ndb }) => ndb).join(' '),
    ]
  })
  return encodeCsv([groceryColumns[locale], ...rows], locale)
}

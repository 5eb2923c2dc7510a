import { mostSpoons, teaspoonsInTablespoon } from './describe-amount.ts'
import { householdNumber } from './household-number.ts'
import { englishHousehold, finenessOf, type HouseholdWords } from './household-words.ts'

const fractions: Readonly<Record<string, number>> = {
  '⅛': 1 / 8,
  '¼': 1 / 4,
  '⅓': 1 / 3,
  '½': 1 / 2,
  '⅔': 2 / 3,
  '¾': 3 / 4,
}

/** Thirds do not add up exactly in binary; nothing else may be off. */
const slack = 1e-9

/**
 * A household amount so many times over: twice "1½ tbsp" is "3 tbsp", twice "about 1 medium onion" is "about 2 medium
 * onions". As near to its grams as the single amount is to its own. Undefined where a kitchen does not measure the
 * product, or where the text is no household amount.
 */
export function multiplyHousehold(
  household: string,
  times: number,
  words: HouseholdWords = englishHousehold,
): string | undefined {
  const about = household.startsWith(words.about) ? words.about : ''
  const [, whole = '', fraction = '', unit = ''] =
    /^(\d*)([⅛¼⅓½⅔¾]?) (.+)$/.exec(household.slice(about.length)) ?? []
  const single = Number(whole) + (fractions[fraction] ?? 0)
  if (single === 0) return undefined
  const product = inLargestSpoon(single * times, unit, words)
  const fineness = finenessOf(product.unit, words)
  if (fineness === 'spoon' && product.amount > mostSpoons) return undefined
  const { text, value, error } = householdNumber(product.amount, fineness)
  if (error > slack) return undefined
  const becomesPlural = single <= 1 && value > 1
  return `${about}${text} ${becomesPlural ? words.plural(product.unit) : product.unit}`
}

/** From a tablespoon on, teaspoons are that. */
function inLargestSpoon(
  amount: number,
  unit: string,
  { teaspoon, tablespoon }: HouseholdWords,
): { amount: number; unit: string } {
  return unit.startsWith(teaspoon) && amount >= teaspoonsInTablespoon
    ? { amount: amount / teaspoonsInTablespoon, unit: unit.replace(teaspoon, tablespoon) }
    : { amount, unit }
}

import { englishHousehold, type HouseholdWords } from '@zero-sum/nutrition-engine/household-words'
import { sayPurchase } from './purchases.ts'
import { units } from './units.ts'

type German = readonly [one: string, several: string]

/** By the English unit, in the singular and in the plural. */
const byEnglish: ReadonlyMap<string, German> = new Map(
  Object.entries(units).flatMap(([unit, german]) => [
    [unit, german],
    [englishHousehold.plural(unit), german],
  ]),
)
const pluralBySingular: ReadonlyMap<string, string> = new Map(Object.values(units))

const weight = /^[\d.]+ k?g$/
const amount = /^(about )?(\d*)([⅛¼⅓½⅔¾]?) (.+)$/

/** "about 1½ cups, sliced" as "etwa 1½ Tassen, in Scheiben", "2 tins (400 g)" as "2 Dosen (400 g)"; what is no amount of ours stays. */
export function sayHousehold(english: string): string {
  if (weight.test(english)) return english.replace('.', ',')
  const [, about, whole = '', fraction = '', unit = ''] = amount.exec(english) ?? []
  const german = byEnglish.get(unit)
  if (german === undefined) return sayPurchase(english) ?? english
  const isOne = (whole === '1' && fraction === '') || whole === '' || whole === '0'
  return `${about === undefined ? '' : 'etwa '}${whole}${fraction} ${german[isOne ? 0 : 1]}`
}

/** The words by which an amount in German can be taken several times over. */
export const germanHousehold: HouseholdWords = {
  about: 'etwa ',
  teaspoon: 'TL',
  tablespoon: 'EL',
  cup: 'Tasse',
  plural: (unit) => pluralBySingular.get(unit) ?? unit,
  weight: (grams) => sayHousehold(englishHousehold.weight(grams)),
}

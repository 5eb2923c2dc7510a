import type { SaleUnit } from '@zero-sum/contracts'
import { saleUnitWords } from '@zero-sum/nutrition-engine'
import type { UnitDictionary } from '../dictionary.ts'

/** In what a shop hands something over, for one and for several. */
export const saleUnits: Readonly<Record<SaleUnit, readonly [one: string, several: string]>> = {
  piece: ['Stück', 'Stück'],
  bulb: ['Knolle', 'Knollen'],
  bunch: ['Bund', 'Bund'],
  head: ['Kopf', 'Köpfe'],
  loaf: ['Laib', 'Laibe'],
  pack: ['Packung', 'Packungen'],
  bag: ['Beutel', 'Beutel'],
  carton: ['Karton', 'Kartons'],
  pot: ['Becher', 'Becher'],
  tin: ['Dose', 'Dosen'],
  jar: ['Glas', 'Gläser'],
  bottle: ['Flasche', 'Flaschen'],
  tube: ['Tube', 'Tuben'],
}

/** What is bought whole and called by its own name, by the English of one. */
export const wholeThings: UnitDictionary = {
  avocado: ['Avocado', 'Avocados'],
  egg: ['Ei', 'Eier'],
  jalapeño: ['Jalapeño', 'Jalapeños'],
  lemon: ['Zitrone', 'Zitronen'],
  lime: ['Limette', 'Limetten'],
  orange: ['Orange', 'Orangen'],
  pomegranate: ['Granatapfel', 'Granatäpfel'],
}

/** Things that foods are taken from, as a shopping list says them. */
export const boughtThings: Readonly<Record<string, string>> = {
  Lemons: 'Zitronen',
  Limes: 'Limetten',
  Oranges: 'Orangen',
  Eggs: 'Eier',
}

const byEnglish: ReadonlyMap<string, readonly [string, string]> = new Map([
  ...Object.entries(wholeThings).flatMap(([one, german]) => [
    [one, german] as const,
    [`${one}s`, german] as const,
  ]),
  ...Object.entries(saleUnits).flatMap(([unit, german]) =>
    saleUnitWords[unit as SaleUnit].map((english) => [english, german] as const),
  ),
])

const purchase = /^(\d+) (\D+?)(?: of (\d+)| \(([\d.]+) (g|kg|ml|l)\))?$/

/** "1 carton (1 l) and 1 carton (500 ml)" as "1 Karton (1 l) und 1 Karton (500 ml)"; nothing for another text. */
export function sayPurchase(english: string): string | undefined {
  const said = english.split(' and ').map(sayPacks)
  return said.includes(undefined) ? undefined : said.join(' und ')
}

function sayPacks(english: string): string | undefined {
  const [, count, thing = '', pieces, amount, unit] = purchase.exec(english) ?? []
  const words = byEnglish.get(thing)
  if (words === undefined) return undefined
  const label =
    pieces !== undefined
      ? ` mit ${pieces} Stück`
      : amount !== undefined
        ? ` (${amount.replace('.', ',')} ${unit})`
        : ''
  return `${count} ${words[count === '1' ? 0 : 1]}${label}`
}

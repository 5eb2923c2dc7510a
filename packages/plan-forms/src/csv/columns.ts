import type { Locale } from '@zero-sum/contracts'

type Columns = Readonly<Record<Locale, readonly string[]>>

/** The columns of a plan, with their units. */
export const planColumns: Columns = {
  en: [
    ...['day', 'date', 'weekday', 'meal', 'slot', 'recipe_id', 'dish'],
    ...['cooked_on_day', 'cooked_portions', 'usda_number', 'food', 'preparation'],
    ...['portion_g', 'portion_household'],
  ],
  de: [
    ...['Tag', 'Datum', 'Wochentag', 'Nr. am Tag', 'Mahlzeit', 'Rezept', 'Gericht'],
    ...['Gekocht an Tag', 'Gekochte Portionen', 'USDA-Nummer', 'Zutat', 'Vorbereitung'],
    ...['Portion in g', 'Portion im Küchenmaß'],
  ],
}

/** The columns of a shopping list, with their units. */
export const groceryColumns: Columns = {
  en: ['aisle', 'product', 'to_buy', 'size', 'needed_g', 'to_buy_g', 'usda_numbers'],
  de: [
    ...['Abteilung', 'Produkt', 'Einkauf', 'Größe'],
    ...['Gebraucht in g', 'Gekauft in g', 'USDA-Nummern'],
  ],
}

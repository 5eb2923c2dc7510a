import type { Dictionary } from '../../dictionary.ts'
import { americanDishes } from './american.ts'
import { britishDishes } from './british.ts'
import { chineseDishes } from './chinese.ts'
import { frenchDishes } from './french.ts'
import { greekDishes } from './greek.ts'
import { indianDishes } from './indian.ts'
import { italianDishes } from './italian.ts'
import { japaneseDishes } from './japanese.ts'
import { koreanDishes } from './korean.ts'
import { mexicanDishes } from './mexican.ts'
import { middleEasternDishes } from './middle-eastern.ts'
import { moroccanDishes } from './moroccan.ts'
import { nordicDishes } from './nordic.ts'
import { spanishDishes } from './spanish.ts'
import { thaiDishes } from './thai.ts'
import { vietnameseDishes } from './vietnamese.ts'

/** The name of every dish. A name from its own country stays, and what it means is said in German. */
export const dishes: Dictionary = {
  ...americanDishes,
  ...britishDishes,
  ...chineseDishes,
  ...frenchDishes,
  ...greekDishes,
  ...indianDishes,
  ...italianDishes,
  ...japaneseDishes,
  ...koreanDishes,
  ...mexicanDishes,
  ...middleEasternDishes,
  ...moroccanDishes,
  ...nordicDishes,
  ...spanishDishes,
  ...thaiDishes,
  ...vietnameseDishes,
}

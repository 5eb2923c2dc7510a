import type { Dictionary } from '../../dictionary.ts'
import { beansAndTins } from './beans-and-tins.ts'
import { breadAndGrains } from './bread-and-grains.ts'
import { dairyAndEggs } from './dairy-and-eggs.ts'
import { fruit } from './fruit.ts'
import { herbsSpicesAndBaking } from './herbs-spices-and-baking.ts'
import { meatAndFish } from './meat-and-fish.ts'
import { meatFreeAndDrinks } from './meat-free-and-drinks.ts'
import { nutsOilsAndSauces } from './nuts-oils-and-sauces.ts'
import { vegetables } from './vegetables.ts'

/**
 * Every food of the catalogue, as it stands in the middle of a sentence: "rote Linsen, trocken". What comes before the comma, without
 * what is in brackets, is its plain name.
 */
export const foods: Dictionary = {
  ...vegetables,
  ...fruit,
  ...meatAndFish,
  ...dairyAndEggs,
  ...meatFreeAndDrinks,
  ...breadAndGrains,
  ...beansAndTins,
  ...nutsOilsAndSauces,
  ...herbsSpicesAndBaking,
}

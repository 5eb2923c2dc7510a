import { bakingAndSweet } from './baking-and-sweet.ts'
import { beansAndTins } from './beans-and-tins.ts'
import { breadAndGrains } from './bread-and-grains.ts'
import { dairyAndEggs } from './dairy-and-eggs.ts'
import { fruit } from './fruit.ts'
import { herbsAndSpices } from './herbs-and-spices.ts'
import { meatAndFish } from './meat-and-fish.ts'
import { meatFreeAndDrinks } from './meat-free-and-drinks.ts'
import { nutsAndSeeds } from './nuts-and-seeds.ts'
import { oilsAndSauces } from './oils-and-sauces.ts'
import type { Retail } from './sold-as.ts'
import { vegetables } from './vegetables.ts'

/** How every food is sold that is neither counted by the piece of its measures nor weighed. */
export const retail: Retail = {
  ...vegetables,
  ...fruit,
  ...meatAndFish,
  ...dairyAndEggs,
  ...meatFreeAndDrinks,
  ...breadAndGrains,
  ...beansAndTins,
  ...nutsAndSeeds,
  ...oilsAndSauces,
  ...herbsAndSpices,
  ...bakingAndSweet,
}

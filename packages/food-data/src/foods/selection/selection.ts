import { baking } from './baking.ts'
import { beansPeasAndSweetcorn } from './beans-peas-and-sweetcorn.ts'
import { berries } from './berries.ts'
import { bread } from './bread.ts'
import { butterAndCream } from './butter-and-cream.ts'
import { cheese } from './cheese.ts'
import { citrus } from './citrus.ts'
import { condimentsAndStock } from './condiments-and-stock.ts'
import { driedAndTinnedFruit } from './dried-and-tinned-fruit.ts'
import { drinks } from './drinks.ts'
import { eggsAndMilk } from './eggs-and-milk.ts'
import { fish } from './fish.ts'
import { flours } from './flours.ts'
import type { FoodSelection } from './food-selection.ts'
import { fruitingVegetables } from './fruiting-vegetables.ts'
import { glutenGrains } from './gluten-grains.ts'
import { herbs } from './herbs.ts'
import { leafyVegetables } from './leafy-vegetables.ts'
import { meatFree } from './meat-free.ts'
import { mushrooms } from './mushrooms.ts'
import { nuts } from './nuts.ts'
import { oils } from './oils.ts'
import { orchardFruit } from './orchard-fruit.ts'
import { poultry } from './poultry.ts'
import { pulses } from './pulses.ts'
import { redMeat } from './red-meat.ts'
import { riceAndGlutenFreeGrains } from './rice-and-gluten-free-grains.ts'
import { rootVegetables } from './root-vegetables.ts'
import { sauces } from './sauces.ts'
import { seasonings } from './seasonings.ts'
import { seedsAndCoconut } from './seeds-and-coconut.ts'
import { shellfish } from './shellfish.ts'
import { spices } from './spices.ts'
import { stalksAndSprigs } from './stalks-and-sprigs.ts'
import { tinnedVegetables } from './tinned-vegetables.ts'
import { tropicalFruit } from './tropical-fruit.ts'

/** Every food that recipes may use, aisle by aisle. */
export const selection: readonly FoodSelection[] = [
  ...leafyVegetables,
  ...stalksAndSprigs,
  ...fruitingVegetables,
  ...beansPeasAndSweetcorn,
  ...rootVegetables,
  ...mushrooms,
  ...orchardFruit,
  ...tropicalFruit,
  ...berries,
  ...citrus,
  ...driedAndTinnedFruit,
  ...poultry,
  ...redMeat,
  ...fish,
  ...shellfish,
  ...eggsAndMilk,
  ...cheese,
  ...butterAndCream,
  ...meatFree,
  ...drinks,
  ...riceAndGlutenFreeGrains,
  ...glutenGrains,
  ...flours,
  ...bread,
  ...pulses,
  ...tinnedVegetables,
  ...nuts,
  ...seedsAndCoconut,
  ...oils,
  ...sauces,
  ...condimentsAndStock,
  ...herbs,
  ...spices,
  ...seasonings,
  ...baking,
]

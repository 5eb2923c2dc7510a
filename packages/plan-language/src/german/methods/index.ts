import type { Dictionary } from '../../dictionary.ts'
import { batchVegetarianBreakfasts } from './batch-vegetarian-breakfasts.ts'
import { chineseHomeMains } from './chinese-home-mains.ts'
import { chineseSlowMains } from './chinese-slow-mains.ts'
import { everydayBreakfasts } from './everyday-breakfasts.ts'
import { everydayFishAndMeatlessMains } from './everyday-fish-and-meatless-mains.ts'
import { everydayMeatMains } from './everyday-meat-mains.ts'
import { everydaySnacks } from './everyday-snacks.ts'
import { fishBreakfasts } from './fish-breakfasts.ts'
import { fishOilyFishAndTunaMains } from './fish-oily-fish-and-tuna-mains.ts'
import { fishShellfishMains } from './fish-shellfish-mains.ts'
import { fishWhiteFishMains } from './fish-white-fish-mains.ts'
import { glutenFreeVeganSoyaMains } from './gluten-free-vegan-soya-mains.ts'
import { glutenMilkEggFreeBreakfasts } from './gluten-milk-egg-free-breakfasts.ts'
import { glutenMilkFreeEggBreakfasts } from './gluten-milk-free-egg-breakfasts.ts'
import { glutenMilkFreePoultryBreakfasts } from './gluten-milk-free-poultry-breakfasts.ts'
import { glutenMilkFreeRiceBreakfasts } from './gluten-milk-free-rice-breakfasts.ts'
import { highEnergyMeatlessBreakfasts } from './high-energy-meatless-breakfasts.ts'
import { highEnergyPaleoMeals } from './high-energy-paleo-meals.ts'
import { highEnergySeitanMains } from './high-energy-seitan-mains.ts'
import { highEnergyVeganMains } from './high-energy-vegan-mains.ts'

/** Every step of every recipe. Two recipes may share a step; it stands in the file of the first. */
export const methods: Dictionary = {
  ...batchVegetarianBreakfasts,
  ...chineseHomeMains,
  ...chineseSlowMains,
  ...everydayBreakfasts,
  ...everydayFishAndMeatlessMains,
  ...everydayMeatMains,
  ...everydaySnacks,
  ...fishBreakfasts,
  ...fishOilyFishAndTunaMains,
  ...fishShellfishMains,
  ...fishWhiteFishMains,
  ...glutenFreeVeganSoyaMains,
  ...glutenMilkEggFreeBreakfasts,
  ...glutenMilkFreeEggBreakfasts,
  ...glutenMilkFreePoultryBreakfasts,
  ...glutenMilkFreeRiceBreakfasts,
  ...highEnergyMeatlessBreakfasts,
  ...highEnergyPaleoMeals,
  ...highEnergySeitanMains,
  ...highEnergyVeganMains,
}

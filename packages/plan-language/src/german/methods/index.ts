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
import { highEnergyVegetarianPastaMains } from './high-energy-vegetarian-pasta-mains.ts'
import { highEnergyVegetarianRiceMains } from './high-energy-vegetarian-rice-mains.ts'
import { indianFeastMains } from './indian-feast-mains.ts'
import { japaneseCraftMains } from './japanese-craft-mains.ts'
import { japaneseHomeMains } from './japanese-home-mains.ts'
import { ketoBreakfasts } from './keto-breakfasts.ts'
import { ketoEggAndCheeseMeals } from './keto-egg-and-cheese-meals.ts'
import { ketoFishAndMeatlessMains } from './keto-fish-and-meatless-mains.ts'
import { ketoMeatMains } from './keto-meat-mains.ts'
import { ketoPaleoBreakfasts } from './keto-paleo-breakfasts.ts'
import { ketoPaleoFishMains } from './keto-paleo-fish-mains.ts'
import { ketoPaleoMeatMains } from './keto-paleo-meat-mains.ts'
import { ketoProteinBreakfasts } from './keto-protein-breakfasts.ts'
import { ketoSnacks } from './keto-snacks.ts'
import { ketoVeganAvocadoFreeBreakfasts } from './keto-vegan-avocado-free-breakfasts.ts'
import { ketoVeganAvocadoFreeMains } from './keto-vegan-avocado-free-mains.ts'
import { ketoVeganIndianAndMexicanMeals } from './keto-vegan-indian-and-mexican-meals.ts'
import { ketoVeganJapaneseAndChineseMeals } from './keto-vegan-japanese-and-chinese-meals.ts'
import { ketoVeganMeals } from './keto-vegan-meals.ts'
import { ketoVeganRoundTheMediterraneanMeals } from './keto-vegan-round-the-mediterranean-meals.ts'
import { ketoVeganSoyFreeMeals } from './keto-vegan-soy-free-meals.ts'
import { ketoVeganThaiMeals } from './keto-vegan-thai-meals.ts'

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
  ...highEnergyVegetarianPastaMains,
  ...highEnergyVegetarianRiceMains,
  ...indianFeastMains,
  ...japaneseCraftMains,
  ...japaneseHomeMains,
  ...ketoBreakfasts,
  ...ketoEggAndCheeseMeals,
  ...ketoFishAndMeatlessMains,
  ...ketoMeatMains,
  ...ketoPaleoBreakfasts,
  ...ketoPaleoFishMains,
  ...ketoPaleoMeatMains,
  ...ketoProteinBreakfasts,
  ...ketoSnacks,
  ...ketoVeganAvocadoFreeBreakfasts,
  ...ketoVeganAvocadoFreeMains,
  ...ketoVeganIndianAndMexicanMeals,
  ...ketoVeganJapaneseAndChineseMeals,
  ...ketoVeganMeals,
  ...ketoVeganRoundTheMediterraneanMeals,
  ...ketoVeganSoyFreeMeals,
  ...ketoVeganThaiMeals,
}

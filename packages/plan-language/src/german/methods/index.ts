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
import { ketoVeganTofuAndSeitanMeals } from './keto-vegan-tofu-and-seitan-meals.ts'
import { ketoVegetarianEggFreeMeals } from './keto-vegetarian-egg-free-meals.ts'
import { ketoVegetarianEggMeals } from './keto-vegetarian-egg-meals.ts'
import { ketoVegetarianLightSaltCheeseMeals } from './keto-vegetarian-light-salt-cheese-meals.ts'
import { ketoVegetarianLightSaltEggMeals } from './keto-vegetarian-light-salt-egg-meals.ts'
import { ketoVegetarianMains } from './keto-vegetarian-mains.ts'
import { koreanRiceAndDumplings } from './korean-rice-and-dumplings.ts'
import { koreanStewsAndSoups } from './korean-stews-and-soups.ts'
import { leanBeefMains } from './lean-beef-mains.ts'
import { leanChickenMains } from './lean-chicken-mains.ts'
import { leanNutEggSoyFreeMains } from './lean-nut-egg-soy-free-mains.ts'
import { leanSnacks } from './lean-snacks.ts'
import { leanTurkeyAndPorkMains } from './lean-turkey-and-pork-mains.ts'
import { lightMilkFreeSnacks } from './light-milk-free-snacks.ts'
import { middleEasternPotsAndRice } from './middle-eastern-pots-and-rice.ts'
import { milkFreeCalciumMains } from './milk-free-calcium-mains.ts'
import { moroccanFeastMains } from './moroccan-feast-mains.ts'
import { moroccanTagines } from './moroccan-tagines.ts'
import { paleoBreakfasts } from './paleo-breakfasts.ts'
import { paleoChickenAndFishMains } from './paleo-chicken-and-fish-mains.ts'
import { paleoQuickBreakfasts } from './paleo-quick-breakfasts.ts'
import { paleoQuickMains } from './paleo-quick-mains.ts'
import { paleoRedMeatMains } from './paleo-red-meat-mains.ts'
import { paleoSnacks } from './paleo-snacks.ts'
import { paleoStarchyMeals } from './paleo-starchy-meals.ts'
import { paleoTwentyMinuteMains } from './paleo-twenty-minute-mains.ts'
import { paleoTwentyMinuteMeals } from './paleo-twenty-minute-meals.ts'
import { quickDairyBreakfasts } from './quick-dairy-breakfasts.ts'
import { quickFishMains } from './quick-fish-mains.ts'
import { quickFruitAndYogurtSnacks } from './quick-fruit-and-yogurt-snacks.ts'
import { quickMeatMains } from './quick-meat-mains.ts'
import { quickVeganMains } from './quick-vegan-mains.ts'
import { spanishAndNordicMains } from './spanish-and-nordic-mains.ts'
import { veganLightRiceMains } from './vegan-light-rice-mains.ts'
import { veganLightStarchSnacks } from './vegan-light-starch-snacks.ts'
import { veganLupinAndRiceMains } from './vegan-lupin-and-rice-mains.ts'
import { veganProteinBreakfasts } from './vegan-protein-breakfasts.ts'
import { veganProteinSnacks } from './vegan-protein-snacks.ts'
import { veganPulseSnacks } from './vegan-pulse-snacks.ts'
import { veganQuickSnacks } from './vegan-quick-snacks.ts'
import { veganRiceAndCornBreakfasts } from './vegan-rice-and-corn-breakfasts.ts'
import { veganSeitanAndLupinMains } from './vegan-seitan-and-lupin-mains.ts'
import { veganSoupAndPastaMains } from './vegan-soup-and-pasta-mains.ts'
import { veganSoyFreeBreakfasts } from './vegan-soy-free-breakfasts.ts'
import { veganSoyFreeBroadBeanAndLentilMains } from './vegan-soy-free-broad-bean-and-lentil-mains.ts'
import { veganSoyFreeLupinMains } from './vegan-soy-free-lupin-mains.ts'
import { veganSoyFreeMains } from './vegan-soy-free-mains.ts'
import { veganSoyFreeProteinBreakfasts } from './vegan-soy-free-protein-breakfasts.ts'
import { veganSoyFreeStewsAndCurries } from './vegan-soy-free-stews-and-curries.ts'
import { veganSoyaBreakfasts } from './vegan-soya-breakfasts.ts'
import { veganSoyaMains } from './vegan-soya-mains.ts'
import { veganSoyaMinceMains } from './vegan-soya-mince-mains.ts'
import { veganTofuRiceMains } from './vegan-tofu-rice-mains.ts'
import { veganWheatBreakfasts } from './vegan-wheat-breakfasts.ts'
import { vegetarianBreakfastsAndSnack } from './vegetarian-breakfasts-and-snack.ts'
import { vegetarianMains } from './vegetarian-mains.ts'

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
  ...ketoVeganTofuAndSeitanMeals,
  ...ketoVegetarianEggFreeMeals,
  ...ketoVegetarianEggMeals,
  ...ketoVegetarianLightSaltCheeseMeals,
  ...ketoVegetarianLightSaltEggMeals,
  ...ketoVegetarianMains,
  ...koreanRiceAndDumplings,
  ...koreanStewsAndSoups,
  ...leanBeefMains,
  ...leanChickenMains,
  ...leanNutEggSoyFreeMains,
  ...leanSnacks,
  ...leanTurkeyAndPorkMains,
  ...lightMilkFreeSnacks,
  ...middleEasternPotsAndRice,
  ...milkFreeCalciumMains,
  ...moroccanFeastMains,
  ...moroccanTagines,
  ...paleoBreakfasts,
  ...paleoChickenAndFishMains,
  ...paleoQuickBreakfasts,
  ...paleoQuickMains,
  ...paleoRedMeatMains,
  ...paleoSnacks,
  ...paleoStarchyMeals,
  ...paleoTwentyMinuteMains,
  ...paleoTwentyMinuteMeals,
  ...quickDairyBreakfasts,
  ...quickFishMains,
  ...quickFruitAndYogurtSnacks,
  ...quickMeatMains,
  ...quickVeganMains,
  ...spanishAndNordicMains,
  ...veganLightRiceMains,
  ...veganLightStarchSnacks,
  ...veganLupinAndRiceMains,
  ...veganProteinBreakfasts,
  ...veganProteinSnacks,
  ...veganPulseSnacks,
  ...veganQuickSnacks,
  ...veganRiceAndCornBreakfasts,
  ...veganSeitanAndLupinMains,
  ...veganSoupAndPastaMains,
  ...veganSoyFreeBreakfasts,
  ...veganSoyFreeBroadBeanAndLentilMains,
  ...veganSoyFreeLupinMains,
  ...veganSoyFreeMains,
  ...veganSoyFreeProteinBreakfasts,
  ...veganSoyFreeStewsAndCurries,
  ...veganSoyaBreakfasts,
  ...veganSoyaMains,
  ...veganSoyaMinceMains,
  ...veganTofuRiceMains,
  ...veganWheatBreakfasts,
  ...vegetarianBreakfastsAndSnack,
  ...vegetarianMains,
}

import { findFoodsByWord } from '../catalogue/find-foods.ts'
import type { Food } from '../catalogue/food.ts'

/**
 * What people who take an MAO inhibitor are told to leave out: matured cheese, cured or smoked meat and fish, liver, and what
 * is fermented or made from yeast, for its tyramine; broad beans for their dopa. After the lists of McCabe-Sellers et al., J Food Compos
 * Anal 2006;19:S58–S65, and Gillman, J Neural Transm 2018;125:1707–1717, taken widely.
 */
const tyramineWords = [
  'anchovy',
  'back bacon',
  'bacon',
  'beer',
  'blue cheese',
  'brie',
  'broad bean',
  'camembert',
  'cheddar',
  'cheddar-light',
  'chicken liver',
  'chorizo',
  'feta',
  'fish sauce',
  'goat cheese',
  'gochujang',
  'gouda',
  'gruyère',
  'halloumi',
  'ham',
  'hoisin sauce',
  'kimchi',
  'liver',
  'manchego',
  'miso',
  'monterey jack',
  'natto',
  'nutritional yeast',
  'oyster sauce',
  'parmesan',
  'pecorino',
  'pepperoni',
  'pesto',
  'prosciutto',
  'salami',
  'sauerkraut',
  'sausage',
  'smoked salmon',
  'soy sauce',
  'soy-sauce-light',
  'swiss cheese',
  'tamari',
  'tempeh',
  'teriyaki sauce',
  'wine',
  'worcestershire sauce',
  'yeast extract',
] as const

/** The keys of the foods that somebody on an MAO inhibitor is not served. */
export function tyramineFoods(foods: readonly Food[]): Set<string> {
  return new Set(
    tyramineWords.flatMap((word) => findFoodsByWord(foods, word).map(({ key }) => key)),
  )
}

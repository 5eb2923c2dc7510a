import type { Food, FoodTrait } from '@zero-sum/nutrition-engine'

/** Foods that are served in like amounts, and the least and most grams of one in a base serving. */
export type FoodKind = {
  name: string
  includes: (food: Food) => boolean
  least: number
  most: number
}

function isOneOf(...keys: string[]): FoodKind['includes'] {
  return ({ key }) => keys.includes(key)
}

function isCalled(...words: string[]): FoodKind['includes'] {
  return (food) => food.words.some((word) => words.includes(word))
}

function has({ traits }: Food, ...wanted: FoodTrait[]): boolean {
  return traits.some((trait) => wanted.includes(trait))
}

const isLandAnimal = (food: Food) =>
  food.aisle === 'meat and fish' && has(food, 'meat', 'red_meat', 'poultry')

const named: readonly FoodKind[] = [
  { name: 'salt', includes: isOneOf('salt'), least: 0.1, most: 2 },
  { name: 'soy sauce', includes: isCalled('soy sauce'), least: 1, most: 15 },
  { name: 'fish sauce', includes: isCalled('fish sauce'), least: 1, most: 10 },
  { name: 'miso or yeast extract', includes: isOneOf('miso', 'yeast-extract'), least: 1, most: 20 },
  { name: 'vinegar', includes: isCalled('vinegar'), least: 1, most: 25 },
  { name: 'stock', includes: isCalled('stock'), least: 20, most: 400 },
  { name: 'tomato paste', includes: isOneOf('tomato-paste'), least: 3, most: 30 },
  { name: 'cornflour', includes: isOneOf('cornflour'), least: 1, most: 25 },
  { name: 'protein powder', includes: isCalled('protein powder'), least: 3, most: 40 },
  { name: 'wheat gluten', includes: isOneOf('wheat-gluten'), least: 15, most: 90 },
  { name: 'soy mince', includes: isOneOf('soy-mince'), least: 10, most: 80 },
  { name: 'hummus', includes: isOneOf('hummus'), least: 10, most: 120 },
  { name: 'popcorn', includes: isOneOf('popcorn'), least: 5, most: 40 },
  { name: 'tamarind', includes: isOneOf('tamarind'), least: 2, most: 20 },
  { name: 'zest', includes: ({ key }) => key.endsWith('-zest'), least: 0.5, most: 6 },
  {
    name: 'lemon or lime juice',
    includes: isCalled('lemon juice', 'lime juice'),
    least: 1,
    most: 40,
  },
  {
    name: 'garlic, ginger or chilli',
    includes: isOneOf('garlic', 'ginger', 'red-chilli', 'green-chilli', 'jalapeno'),
    least: 0.5,
    most: 20,
  },
  {
    name: 'olives, capers or pickles',
    includes: isCalled('olive', 'caper', 'pickle'),
    least: 2,
    most: 60,
  },
]

const ofAnimals: readonly FoodKind[] = [
  { name: 'liver', includes: isCalled('liver'), least: 30, most: 100 },
  {
    name: 'cured meat',
    includes: (food) => isLandAnimal(food) && has(food, 'processed'),
    least: 5,
    most: 100,
  },
  { name: 'meat', includes: isLandAnimal, least: 60, most: 300 },
  { name: 'anchovies', includes: isCalled('anchovy'), least: 2, most: 20 },
  { name: 'smoked fish', includes: isCalled('smoked salmon'), least: 20, most: 100 },
  {
    name: 'fish or seafood',
    includes: ({ aisle }) => aisle === 'meat and fish',
    least: 40,
    most: 300,
  },
  {
    name: 'egg',
    includes: (food) => has(food, 'egg') && food.aisle === 'dairy and eggs',
    least: 17,
    most: 210,
  },
  {
    name: 'cream',
    includes: (food) => isCalled('cream')(food) && has(food, 'dairy'),
    least: 5,
    most: 80,
  },
  { name: 'hard cheese', includes: isCalled('hard cheese'), least: 3, most: 60 },
  {
    name: 'cottage cheese or ricotta',
    includes: isOneOf('cottage-cheese', 'cottage-cheese-1', 'ricotta'),
    least: 20,
    most: 250,
  },
  { name: 'cheese', includes: isCalled('cheese'), least: 3, most: 125 },
  { name: 'milk powder', includes: isCalled('milk powder'), least: 3, most: 40 },
]

const ofPlants: readonly FoodKind[] = [
  {
    name: 'coconut milk or cream',
    includes: isOneOf('coconut-milk', 'coconut-cream'),
    least: 5,
    most: 120,
  },
  {
    name: 'nuts or seeds',
    includes: ({ aisle }) => aisle === 'nuts and seeds',
    least: 1,
    most: 50,
  },
  { name: 'flour', includes: isCalled('flour'), least: 3, most: 120 },
  { name: 'bran or germ', includes: isCalled('bran', 'wheat germ'), least: 2, most: 60 },
  {
    name: 'dry grain, pasta or pulse',
    includes: ({ name }) => /\bdry\b/.test(name),
    least: 25,
    most: 150,
  },
  { name: 'dried fruit', includes: isCalled('dried fruit'), least: 5, most: 60 },
  {
    name: 'dried mushrooms or seaweed',
    includes: ({ name }) => /\bdried\b/i.test(name) && !/herb|spice/.test(name),
    least: 0.1,
    most: 20,
  },
]

/** Kinds by where a food stands in a shop, for what has no kind of its own. */
const ofAisles: readonly FoodKind[] = [
  {
    name: 'bread or grain',
    includes: ({ aisle }) => aisle === 'bread and grains',
    least: 8,
    most: 250,
  },
  { name: 'dairy', includes: ({ aisle }) => aisle === 'dairy and eggs', least: 15, most: 400 },
  {
    name: 'tofu or meat-free food',
    includes: ({ aisle }) => aisle === 'tofu and meat-free',
    least: 20,
    most: 400,
  },
  { name: 'tinned food', includes: ({ aisle }) => aisle === 'beans and tins', least: 5, most: 350 },
  { name: 'sauce', includes: ({ aisle }) => aisle === 'oils and sauces', least: 1, most: 200 },
  {
    name: 'sweetener or baking',
    includes: ({ aisle }) => aisle === 'baking and sweet',
    least: 0.5,
    most: 30,
  },
  { name: 'fruit', includes: ({ aisle }) => aisle === 'fruit', least: 15, most: 350 },
  { name: 'vegetable', includes: ({ aisle }) => aisle === 'vegetables', least: 2, most: 400 },
  { name: 'drink', includes: ({ aisle }) => aisle === 'drinks', least: 20, most: 400 },
]

const seasonings: readonly FoodKind[] = [
  {
    name: 'fresh herb',
    includes: ({ aisle, name }) => aisle === 'herbs and spices' && /fresh/.test(name),
    least: 0.4,
    most: 40,
  },
  {
    name: 'dried herb or spice',
    includes: ({ aisle }) => aisle === 'herbs and spices',
    least: 0.1,
    most: 6,
  },
]

/** Fat of at least 80 g in 100 g: oil, butter, lard. Macadamias and mayonnaise stay below. */
const oil: FoodKind = {
  name: 'oil or butter',
  includes: ({ aisle, per100g }) => aisle !== 'nuts and seeds' && per100g.fatGrams >= 80,
  least: 1,
  most: 30,
}

/** The first kind that a food belongs to counts. The bounds are ours: what one person is plausibly served of it. */
export const foodKinds: readonly FoodKind[] = [
  ...seasonings.map((kind) => ({
    ...kind,
    includes: (food: Food) => food.key !== 'salt' && kind.includes(food),
  })),
  oil,
  ...named,
  ...ofAnimals,
  ...ofPlants,
  ...ofAisles,
]

/** The kind of a food; every food of the catalogue has one. */
export function kindOf(food: Food): FoodKind | undefined {
  return foodKinds.find(({ includes }) => includes(food))
}

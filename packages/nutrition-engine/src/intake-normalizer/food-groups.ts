import type { Aisle, FoodTrait } from '../catalogue/food.ts'

/** Foods that go by one name together: all with one of the traits, in one of the aisles, or named by one of the words. */
export type FoodGroup = {
  traits?: readonly FoodTrait[]
  aisles?: readonly Aisle[]
  words?: readonly string[]
}

const meat = { traits: ['meat', 'red_meat', 'pork', 'poultry'] } as const satisfies FoodGroup
const pulses = {
  traits: ['legume'],
  words: ['bean', 'chickpea', 'lentil', 'pea'],
} as const satisfies FoodGroup
const brassicas = {
  words: [
    'bok choy',
    'broccoli',
    'brussels sprout',
    'cabbage',
    'cauliflower',
    'collard green',
    'kale',
    'kohlrabi',
    'pak choi',
    'radish',
    'rocket',
    'arugula',
    'turnip',
    'watercress',
  ],
} as const satisfies FoodGroup
const hotSpices = {
  words: [
    'cayenne',
    'chili',
    'chilli',
    'chipotle',
    'curry paste',
    'gochujang',
    'harissa',
    'hot sauce',
    'jalapeno',
    'sriracha',
    'tabasco',
  ],
} as const satisfies FoodGroup

/** Group names that people use for what they will not eat, in the singular. */
export const foodGroups: Readonly<Record<string, FoodGroup>> = {
  meat,
  'red meat': { traits: ['red_meat'] },
  'white meat': { traits: ['poultry'] },
  pork: { traits: ['pork'] },
  pig: { traits: ['pork'] },
  poultry: { traits: ['poultry'] },
  fish: { traits: ['fish'] },
  seafood: { traits: ['fish', 'seafood'] },
  dairy: { traits: ['dairy'] },
  'dairy product': { traits: ['dairy'] },
  egg: { traits: ['egg'] },
  honey: { traits: ['honey'] },
  gelatine: { traits: ['gelatine'] },
  gelatin: { traits: ['gelatine'] },
  rennet: { traits: ['animal_rennet'] },
  'animal product': { traits: [...meat.traits, 'fish', 'seafood', 'dairy', 'egg', 'honey'] },
  alcohol: { traits: ['alcohol'], words: ['wine', 'beer', 'sake', 'mirin', 'sherry'] },
  grain: { traits: ['grain'] },
  cereal: { traits: ['grain'] },
  legume: pulses,
  pulse: pulses,
  'starchy vegetable': { traits: ['starchy_vegetable'] },
  sugar: { traits: ['refined_sugar'] },
  'refined sugar': { traits: ['refined_sugar'] },
  'added sugar': { traits: ['refined_sugar'], words: ['honey', 'maple syrup', 'syrup'] },
  'refined oil': { traits: ['refined_oil'] },
  'seed oil': { traits: ['refined_oil'] },
  'vegetable oil': { traits: ['refined_oil'] },
  'processed food': { traits: ['processed'] },
  'processed meat': {
    words: ['bacon', 'chorizo', 'ham', 'hot dog', 'pancetta', 'prosciutto', 'salami', 'sausage'],
  },
  offal: { words: ['liver', 'kidney', 'heart', 'tripe', 'tongue'] },
  'organ meat': { words: ['liver', 'kidney', 'heart', 'tripe', 'tongue'] },
  nightshade: {
    words: [
      'tomato',
      'potato',
      'bell pepper',
      'aubergine',
      'eggplant',
      'paprika',
      ...hotSpices.words,
    ],
  },
  fruit: { aisles: ['fruit'], words: ['jam'] },
  vegetable: { aisles: ['vegetables'], words: ['tomato', 'sweetcorn', 'olive'] },
  'citrus fruit': { words: ['lemon', 'lime', 'orange', 'grapefruit', 'mandarin', 'clementine'] },
  citrus: { words: ['lemon', 'lime', 'orange', 'grapefruit', 'mandarin', 'clementine'] },
  berry: { words: ['strawberry', 'blueberry', 'raspberry', 'blackberry', 'cranberry'] },
  'stone fruit': { words: ['peach', 'plum', 'apricot', 'nectarine', 'cherry', 'mango'] },
  'tropical fruit': { words: ['pineapple', 'mango', 'papaya', 'banana', 'passion fruit', 'kiwi'] },
  melon: { words: ['melon', 'watermelon', 'cantaloupe', 'honeydew'] },
  allium: { words: ['onion', 'garlic', 'leek', 'shallot', 'chive', 'spring onion', 'scallion'] },
  brassica: brassicas,
  'cruciferous vegetable': brassicas,
  'leafy green': { words: ['spinach', 'kale', 'lettuce', 'chard', 'rocket', 'arugula'] },
  'spicy food': hotSpices,
  spicy: hotSpices,
  'hot spice': hotSpices,
  chili: hotSpices,
  chilli: hotSpices,
  seed: {
    words: [
      'sesame',
      'tahini',
      'sunflower seed',
      'pumpkin seed',
      'chia seed',
      'flaxseed',
      'linseed',
      'hemp seed',
      'poppy seed',
    ],
  },
  caffeine: { words: ['coffee', 'tea', 'cocoa', 'chocolate'] },
}

import { allergenWords, anyNutWords } from './allergen-words.ts'
import type { Topic } from './find-words.ts'
import type { FoodPattern } from './food-pattern.ts'

/** What a typed exclusion means to the judge. Groups are judged by their foods alone where their words mean much else. */
export type Exclusion = { isGroup: boolean; foods: readonly FoodPattern[]; words?: Topic }

function one(name: RegExp, words: RegExp, unless?: RegExp, wordsUnless?: RegExp): Exclusion {
  return {
    isGroup: false,
    foods: [unless === undefined ? { name } : { name, unless }],
    words: wordsUnless === undefined ? { words } : { words, unless: wordsUnless },
  }
}

function group(foods: readonly FoodPattern[], words?: Topic): Exclusion {
  return words === undefined ? { isGroup: true, foods } : { isGroup: true, foods, words }
}

const single: Readonly<Record<string, Exclusion>> = {
  mushrooms: one(/^mushrooms?\b/, /\bmushrooms?\b/),
  tofu: one(/\btofu\b/, /\btofu\b/),
  salmon: one(/\bsalmon\b/, /\bsalmon\b/),
  tuna: one(/\btuna\b/, /\btuna\b/),
  chicken: one(/\bchicken\b/, /\bchicken\b/),
  beef: one(/^beef|\bbeef\b/, /\bbeef\b/, undefined, /beef tomato(?:es)?/g),
  pork: one(/^pork|\b(?:ham|bacon|lard|pork)\b/, /\b(?:pork|ham|bacon)\b/),
  lamb: one(/^lamb/, /\blamb\b/, undefined, /lamb's lettuce/g),
  turkey: one(/turkey/, /\bturkey\b/),
  quinoa: one(/\bquinoa\b/, /\bquinoa\b/),
  oats: one(/\boats?\b|oat bran/, /\boats?\b/),
  potatoes: one(/^potatoes/, /\bpotato(?:es)?\b/, undefined, /sweet potato(?:es)?|potato masher/g),
  tomatoes: one(/^tomato|tomatoes/, /\btomato(?:es)?\b/),
  coriander: one(/^coriander|spices, coriander/, /\bcoriander\b/),
  broccoli: one(/\bbroccoli\b/, /\bbroccoli\b/),
  spinach: one(/\bspinach\b/, /\bspinach\b/),
  kale: one(/^kale/, /\bkale\b/),
  aubergine: one(/^eggplant/, /\b(?:aubergines?|eggplants?)\b/),
  courgette: one(/zucchini/, /\b(?:courgettes?|zucchini)\b/),
  avocado: one(/^avocados?,/, /\bavocados?\b/, undefined, /avocado oil/g),
  bananas: one(/^bananas?,/, /\bbananas?\b/),
  strawberries: one(/^strawberries/, /\bstrawberr(?:y|ies)\b/),
  olives: one(/^olives/, /\bolives\b/),
  beetroot: one(/^beets/, /\bbeet(?:root)?s?\b/),
  cucumber: one(/^cucumber/, /\bcucumbers?\b/),
  lentils: one(/^lentils/, /\blentils?\b/),
  chickpeas: one(/chickpea|hummus/, /\bchickpeas?\b/),
  'black beans': one(/beans, black/, /\bblack beans?\b/),
  eggs: one(/^eggs?\b|noodles, egg|mayonnaise/, /\beggs?\b/),
  'cottage cheese': one(/cheese, cottage/, /\bcottage cheese\b/),
  feta: one(/\bfeta\b/, /\bfeta\b/),
  'peanut butter': one(/peanut butter/, /\bpeanut butter\b/),
  almonds: one(/\balmonds?\b/, /\balmonds?\b/),
  coconut: one(/\bcoconuts?\b/, /\bcoconuts?\b/),
  'soy sauce': one(/^soy sauce/, /\bsoy sauce\b/),
  ginger: one(/\bginger\b/, /\bginger\b/),
  cumin: one(/\bcumin\b/, /\bcumin\b/),
  cinnamon: one(/\bcinnamon\b/, /\bcinnamon\b/),
  honey: one(/^honey/, /\bhoney\b/),
  liver: one(/\bliver\b/, /\blivers?\b/),
  lemon: one(/^lemons?\b/, /\blemons?\b/, undefined, /lemon ?grass|lemon thyme/g),
  mint: one(/^(?:spear|pepper)mint/, /\bmint\b/),
  celery: one(/^celery|spices, celery/, /\bcelery\b/),
  prawns: one(/shrimp/, /\b(?:prawns?|shrimps?)\b/),
  garlic: one(/\bgarlic\b/, /\bgarlic\b/),
  onions: one(/^onions?\b|onion powder/, /\bonions?\b/, undefined, /spring onions?/g),
}

const meat = ['05', '07', '10', '13', '17']
const groups: Readonly<Record<string, Exclusion>> = {
  dairy: group(
    [{ groups: ['01'], unless: /^egg/ }, { name: /\b(?:naan|whey|pesto)\b/ }],
    allergenWords.milk,
  ),
  'red meat': group(
    [{ groups: ['10', '13', '17'] }, { groups: ['07'], name: /pork|beef|ham|chorizo/ }],
    {
      words: /\b(?:beef|pork|lamb|bacon|ham|chorizo|venison)\b/,
      unless: /lamb's lettuce|beef tomato(?:es)?/g,
    },
  ),
  meat: group([{ groups: meat }]),
  poultry: group([{ groups: ['05'] }], { words: /\b(?:chicken|turkey|duck)\b/ }),
  fish: group(
    [{ groups: ['15'], name: /^fish/ }, { name: /sauce, fish|worcestershire/ }],
    allergenWords.fish,
  ),
  seafood: group(
    [{ groups: ['15'] }, { name: /sauce, (?:fish|oyster)/ }],
    allergenWords.crustacean,
  ),
  shellfish: group([{ groups: ['15'], name: /crustacean|mollusk/ }], allergenWords.mollusc),
  legumes: group([{ groups: ['16'], unless: /^soy sauce/ }]),
  grains: group([{ groups: ['20'], unless: /tapioca/ }]),
  nightshades: group([{ groups: ['11'], name: /^(?:tomato|potato|eggplant|peppers)/ }]),
  citrus: group([{ groups: ['09'], name: /^(?:lemon|lime|orange|grapefruit|tangerine)/ }]),
  'spicy food': group([{ name: /hot ch[ie]l[ei]|chili powder|cayenne|sriracha|jalapeno/ }]),
  'leafy greens': group([{ groups: ['11'], name: /^(?:spinach|kale|lettuce|chard|arugula)/ }]),
  berries: group([
    { groups: ['09'], name: /^(?:strawberries|blueberries|raspberries|blackberries|cranberries)/ },
  ]),
  nuts: group(
    [{ groups: ['12'], name: /^nuts/, unless: /coconut/ }, { name: /^peanut/ }],
    anyNutWords,
  ),
  'cruciferous vegetables': group([
    { groups: ['11'], name: /^(?:broccoli|cabbage|cauliflower|kale|brussels|turnips|kohlrabi)/ },
  ]),
  'processed meat': group([{ name: /\b(?:bacon|ham|chorizo|salami|sausage)\b/ }]),
  'added sugar': group([{ name: /^(?:sugars|honey|syrups)/ }]),
}

/** By the word as a person types it. The generator draws from these, so that no exclusion goes unjudged. */
export const exclusions: Readonly<Record<string, Exclusion>> = { ...single, ...groups }

/** What an exclusion means to the judge; nothing where the judge has not heard of it. */
export function findExclusion(typed: string): Exclusion | undefined {
  return exclusions[typed.trim().toLowerCase()]
}

import type { DietaryStyle } from '@zero-sum/contracts'
import { allergenWords } from './allergen-words.ts'
import type { Topic } from './find-words.ts'

const landMeat: Topic = {
  words:
    /\b(?:meats?|meatballs?|beef|chicken|pork|bacon|ham|pancetta|lamb|mutton|turkey|duck|goose|veal|venison|rabbit|sausages?|chorizo|salami|prosciutto|pepperoni|gelatine?|lard|suet|tallow|dripping|liver|bone broth)\b/,
  unless:
    /meat[- ]free|(?:vegan|vegetarian|veggie|plant) (?:meat|sausages?|bacon|meatballs?)|beef tomato(?:es)?|lamb's lettuce|chicken of the woods|coconut meat/g,
}
const calfRennet: Topic = {
  words: /\b(?:parmesan|pecorino romano|gruy[eè]re|grana padano|rennet)\b/,
}
const honey: Topic = { words: /\bhoney\b/, unless: /honey mushrooms?/g }
const grain: Topic = {
  words:
    /\b(?:bread|breadcrumbs?|rice|pasta|noodles?|spaghetti|oats?|oatmeal|couscous|bulgu?r|wheat|barley|rye|millet|polenta|cornmeal|tortillas?|cornflour|flour)\b/,
  unless:
    /(?:cauliflower|broccoli|celeriac|parsnip|swede) rice|(?:courgette|sweet potato|carrot|celeriac|daikon|squash|vegetable) (?:noodles?|spaghetti|pasta)|(?:almond|coconut|cassava|tapioca|plantain) flour|rice vinegar|spaghetti squash/g,
}
const pulse: Topic = {
  words:
    /\b(?:lentils?|chickpeas?|kidney beans?|black beans?|beans|peanuts?|tofu|tempeh|soy|soya|hummus)\b/,
  unless: /green beans|runner beans|vanilla beans?|cocoa beans?|coffee beans?|soya?[- ]free/g,
}
const sugar: Topic = {
  words: /\b(?:sugar|caster sugar|icing)\b/,
  unless: /sugar snaps?|sugar snap peas?/g,
}

const { milk, egg, fish, crustacean, mollusc } = allergenWords

/** What the text of a plan on a diet may not name. */
export const dietWords: Readonly<Record<DietaryStyle, readonly Topic[]>> = {
  omnivore: [],
  keto: [],
  pescatarian: [landMeat, calfRennet],
  vegetarian: [landMeat, calfRennet, fish, crustacean, mollusc],
  vegan: [landMeat, calfRennet, fish, crustacean, mollusc, milk, egg, honey],
  paleo: [grain, pulse, milk, sugar],
}

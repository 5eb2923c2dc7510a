import { type Diet, dietForbiddenWords } from './diets.ts'

/** Plants whose milk, cream, butter, flour or the like is named after the animal food or the grain that it replaces. */
const plantModifiers =
  'almond|apple|banana|cashew|cassava|cauliflower|celeriac|chestnut|cocoa|coconut|courgette|hazelnut|hemp|konjac|nut|oat|peanut|pistachio|plant|rice|seed|sesame|shea|soy|soya|squash|sunflower|swede|tapioca|tiger nut|tofu|vegan|vegetable|vegetarian|walnut|zucchini'
const replacedFoods =
  'bacon|bread|burger|butter|cheese|cream|egg|flour|ham|kefir|mayonnaise|milk|noodle|pasta|rice|sausage|spaghetti|steak|sugar|whey|yoghurt|yogurt'
const replacement = new RegExp(
  `\\b(${plantModifiers})(?:[- ]based)?[- ](?:${replacedFoods})s?\\b`,
  'g',
)
/** Names that hold a forbidden word and are something else. */
const otherNames =
  /\b(?:butter (?:bean|lettuce)|chicken of the woods|cream of tartar|creamed? of coconut|creamed coconut|oyster mushroom|crab apple|beef tomato|goose ?berry|spaghetti squash|(?:sugar )?snap pea)(?:e?s)?\b/g
/** "Dairy-free" and "no egg" promise that the thing is not there. */
const absence = /\b[\p{L}]+[- ]free\b|\b(?:no|without|instead of)(?: any)? [\p{L}]+/gu

/**
 * The first word in a text that names something the diet forbids, or nothing. It judges words alone, apart from what is
 * known of the ingredients, so that a fault in their records does not go unseen: "coconut milk", "butter beans" and
 * "dairy-free" pass, "milk" does not.
 */
export function findDietBreach(diet: Diet, text: string): string | undefined {
  const rest = text
    .toLowerCase()
    .replace(replacement, '$1')
    .replace(otherNames, ' ')
    .replace(absence, ' ')
  const words = new Set(rest.split(/[^\p{L}]+/u))
  return dietForbiddenWords(diet).find((word) => formsOf(word).some((form) => words.has(form)))
}

function formsOf(word: string): string[] {
  return [word, `${word}s`, `${word}es`, word.replace(/y$/, 'ies')]
}

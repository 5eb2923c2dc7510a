import { type Food, plainWords } from '@zero-sum/nutrition-engine'
import type { Dish } from './dish.ts'

/** Food words that also mean something that is no ingredient, in the spelling of `plainWords`. */
const alsoOther: Readonly<Record<string, string>> = {
  broth: 'what water becomes in the pot',
  clove: 'of garlic',
  curry: 'the dish',
  dip: 'the dish',
  grain: 'which way meat is cut, and what rice is made of',
  guacamole: 'the dish',
  leaf: 'of any plant',
  oil: 'of the ingredient that is one',
  porridge: 'the dish, of any grain; what it says of oats is for the rule on allergen words',
  round: 'a shape',
  salad: 'the dish',
  salsa: 'the dish, and the sauce made for it',
  seed: 'of any plant',
  stock: 'what water becomes in the pot',
  syrup: 'what sugar becomes in the pot',
  taco: 'the dish, of any tortilla',
  toast: 'what a dry pan does',
  vegetable: 'of any kind',
  wrap: 'what is done with paper and leaves',
}

/** What a cook makes of flour in the dish itself. */
const madeOfFlour: ReadonlySet<string> = new Set([
  'bread',
  'flatbread',
  'noodle',
  'pasta',
  'tortilla',
])

/** "The size of a walnut", "as thick as cream": a measure that nobody eats. */
const comparison =
  /\bsize of an? (small |large )?\w+|\bas \w+ as (an? )?(small |large |thick |single |double )?\w+/g

/** What is done to a food and also stands in the name of a tinned one. */
const doneInAnyKitchen = /\b(chopped|crushed) /g

const longestPhrase = 4

/** All phrases by which foods go, in the spelling of `plainWords`. */
function vocabularyOf(foods: Iterable<Food>): ReadonlySet<string> {
  return new Set([...foods].flatMap(({ words }) => words.map((word) => plainWords(word).trim())))
}

/** The single words of all that a food is called. */
function tokensOf({ key, name, words }: Food): ReadonlySet<string> {
  return new Set(
    plainWords([key, name, ...words].join(' '))
      .trim()
      .split(' '),
  )
}

/**
 * Makes the rule that a recipe's texts name no food but its own. The longest phrase at a place counts: "red pepper" is no
 * pepper. A phrase is an ingredient's own where each of its words stands in that ingredient's name or words.
 */
export function lintStrangeFoods(foods: ReadonlyMap<string, Food>): (dish: Dish) => string[] {
  const vocabulary = vocabularyOf(foods.values())
  return ({ recipe, parts }) => {
    const owners = parts.map(({ record }) => tokensOf(record))
    const hasFlour = parts.some(({ record }) => record.words.includes('flour'))
    const texts = [recipe.name, ...recipe.method, ...parts.map(({ prep }) => prep ?? '')]
    const strange = texts
      .flatMap((text) =>
        text
          .toLowerCase()
          .replace(comparison, '')
          .split(/[.,;:()]/),
      )
      .flatMap((clause) =>
        phrasesIn(plainWords(clause).replace(doneInAnyKitchen, '').trim().split(' '), vocabulary),
      )
      .filter((phrase) => !Object.hasOwn(alsoOther, phrase))
      .filter((phrase) => !(hasFlour && madeOfFlour.has(phrase)))
      .filter((phrase) => !owners.some((own) => phrase.split(' ').every((word) => own.has(word))))
    return [...new Set(strange)].map((phrase) => `names ${phrase}, which is no ingredient`)
  }
}

function phrasesIn(words: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (let length = longestPhrase; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ')
      if (at + length > words.length || !vocabulary.has(phrase)) continue
      found.push(phrase)
      at += length - 1
      break
    }
  }
  return found
}

import type { DietaryStyle } from '@zero-sum/contracts'
import { dietForbiddenWords } from '../catalogue/diets.ts'
import { allergenWords } from './allergen-words.ts'

type Diet = Exclude<DietaryStyle, 'keto'>

/** Cuts that are named without the animal. */
const cuts = ['sirloin', 'flank', 'brisket', 'ribeye', 'rump', 'tenderloin', 'rasher']

const sea = allergenWords(new Set(['fish', 'crustacean', 'mollusc']))
const ofAnimals = allergenWords(new Set(['milk', 'egg']))

/** Beside the words of a diet's own definition, those that give its forbidden foods away as allergens or as cuts. */
const more: Readonly<Record<Diet, readonly string[]>> = {
  omnivore: [],
  pescatarian: cuts,
  vegetarian: [...cuts, ...sea],
  vegan: [...cuts, ...sea, ...ofAnimals],
  paleo: allergenWords(
    new Set(['wheat', 'rye', 'barley', 'oats', 'milk', 'peanut', 'soy', 'lupin']),
  ),
}

/** The words that may not stand in the text of a plan on this diet, in the spelling of `plainWords`. */
export function dietWords(diet: Diet): string[] {
  return [...dietForbiddenWords(diet), ...more[diet]]
}

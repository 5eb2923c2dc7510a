import type { SaidWord } from '@zero-sum/contracts/said'
import type { Voice } from '@zero-sum/language/speak'
import { separatorsFor } from '@zero-sum/language/write-number'
import { plainName } from '@zero-sum/nutrition-engine'
import type { Dictionary } from '../dictionary.ts'
import { allergens } from './allergens.ts'
import { dishes } from './dishes/index.ts'
import { foods } from './foods/index.ts'
import { slots, styles, weekdays } from './names.ts'
import { nutrients } from './nutrients.ts'
import { sentences } from './sentences/index.ts'

/** German, in which every message has a sentence of its own. */
export const germanVoice: Voice = {
  separators: separatorsFor('de'),
  message: (english) => sentences[english],
  word: ({ kind, word }) => wordsOf[kind][word] ?? word,
  joints: { and: ' und ', comma: ', ', or: ' oder ', semicolon: '; ', space: ' ' },
}

const wordsOf: Readonly<Record<SaidWord['kind'], Dictionary>> = {
  allergen: allergens,
  dish: dishes,
  food: foods,
  ingredient: plainFoods(),
  nutrient: nutrients,
  slot: slots,
  style: styles,
  weekday: weekdays,
}

/** "white beans" as "weiße Bohnen". */
function plainFoods(): Dictionary {
  return Object.fromEntries(
    Object.entries(foods).map(([english, german]) => [
      plainName({ name: english }),
      plainGermanName(german),
    ]),
  )
}

/** A food without its state: "weiße Bohnen (Cannellini), gekocht" as "weiße Bohnen". */
export function plainGermanName(name: string): string {
  const [first = name] = name.replace(/\s*\([^)]*\)/g, '').split(',')
  return first.trim()
}

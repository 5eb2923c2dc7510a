import type { Locale } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { speak } from '@zero-sum/language/speak'
import { capitalised } from '@zero-sum/nutrition-engine'
import type { Dictionary } from './dictionary.ts'
import { dishes } from './german/dishes/index.ts'
import { equipment } from './german/equipment.ts'
import { sayFault } from './german/faults.ts'
import { foods } from './german/foods/index.ts'
import { sayHousehold } from './german/household.ts'
import { methods } from './german/methods/index.ts'
import { preparations } from './german/preparations.ts'
import { sentences } from './german/sentences/index.ts'
import { germanVoice } from './german/voice.ts'

/** A text as it is, where a dictionary has nothing for it. */
export function lookUp(dictionary: Dictionary, english: string): string {
  return dictionary[english] ?? english
}

/** The name of a food, as a list begins with it: "Rote Linsen, trocken". */
export function translateFood(name: string, locale: Locale): string {
  return locale === 'en' ? name : capitalised(lookUp(foods, name))
}

const englishFoods: ReadonlyMap<string, string> = new Map(
  Object.entries(foods).map(([english, german]) => [capitalised(german), english]),
)

/** The English name of a food that is named in any of our languages; by it a plan and what is kept beside it know the food. */
export function foodInEnglish(name: string): string {
  return englishFoods.get(name) ?? name
}

export function translateDish(name: string, locale: Locale): string {
  return locale === 'en' ? name : lookUp(dishes, name)
}

/** "about 1½ cups, sliced" */
export function translateHousehold(household: string, locale: Locale): string {
  return locale === 'en' ? household : sayHousehold(household)
}

/** "finely chopped" */
export function translatePreparation(prep: string, locale: Locale): string {
  return locale === 'en' ? prep : lookUp(preparations, prep)
}

/** "saucepan with a lid" */
export function translateEquipment(thing: string, locale: Locale): string {
  return locale === 'en' ? thing : lookUp(equipment, thing)
}

/**
 * A sentence: by what it was made of where that is known, otherwise as a whole. English where neither is known, as in plans
 * that are older than the words.
 */
export function translateSentence(text: string, said: Said | undefined, locale: Locale): string {
  if (locale === 'en') return text
  const spoken = said === undefined ? undefined : speak(said, germanVoice)
  return spoken ?? sentences[text] ?? sayFault(text) ?? text
}

/** A step of a recipe. */
export function translateStep(step: string, locale: Locale): string {
  return locale === 'en' ? step : lookUp(methods, step)
}

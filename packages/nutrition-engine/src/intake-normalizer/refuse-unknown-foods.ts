import { allergyLabels, type Intake } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { suggestFoodWords } from '../catalogue/find-foods.ts'
import type { Food } from '../catalogue/food.ts'
import { IntakeRefused } from '../refusal.ts'
import { listOf, part, type Sentence, say } from '../say.ts'
import { closestWords } from './closest-words.ts'
import { foodGroups } from './food-groups.ts'

/** Where a word stands that means nothing to us: in a list of the person's own, or of somebody who eats along. */
export type UnknownWord = {
  field: 'allergies' | 'avoid' | 'exclusions' | 'prefer'
  index: number
  word: string
  eater?: number
}

/** The unknown words of one list, with where they stand. */
export function inField(
  field: UnknownWord['field'],
  { unknown }: { unknown: readonly { index: number; word: string }[] },
  eater?: number,
): UnknownWord[] {
  return unknown.map((word) => ({ field, ...word, ...(eater === undefined ? {} : { eater }) }))
}

/** The lists of foods that an intake, or a member of a household, can have. */
export type FoodLists = Pick<Intake, 'allergies' | 'exclusions'> &
  Partial<Pick<Intake, 'avoid' | 'eatsAlong' | 'prefer'>>

const mostSuggestions = 3

/** Throws `IntakeRefused` with `unknown_food`, naming each word that means nothing to us and what was perhaps meant. */
export function refuseUnknownFoods(
  foods: readonly Food[],
  lists: FoodLists,
  unknown: readonly UnknownWord[],
): void {
  if (unknown.length === 0) return
  const found = unknown.map((entry) => ({ ...entry, meant: meantBy(foods, entry) }))
  throw new IntakeRefused('unknown_food', sentence(unknown), {
    reason: 'unknown_food',
    errors: found.map(({ field, index, word, eater, meant }) => ({
      pointer: `${eater === undefined ? '' : `/eatsAlong/${eater}`}/${field}/${index}`,
      ...(meant.length === 0
        ? say(
            'We do not know "{word}". Name the plain food, or a group such as "dairy" or "red meat".',
            { word },
          )
        : say('We do not know "{word}". Did you mean {meant}?', {
            word,
            meant: listOf(meant.map(quoted), 'or'),
          })),
    })),
    suggestions: found.flatMap((entry) =>
      entry.meant.map((one) => ({
        ...say('Write "{meant}" for "{word}".', { meant: one, word: entry.word }),
        change: correction(lists, entry, one),
      })),
    ),
  })
}

function correction(lists: FoodLists, unknown: UnknownWord, meant: string): Partial<Intake> {
  const { field, eater } = unknown
  if (eater === undefined) return { [field]: corrected(lists[field] ?? [], unknown, meant) }
  const eatsAlong = (lists.eatsAlong ?? []).map((one, at) =>
    at === eater && (field === 'allergies' || field === 'exclusions')
      ? { ...one, [field]: corrected(one[field], unknown, meant) }
      : one,
  )
  return { eatsAlong }
}

/** The list with one word put right; what else stands in the same entry ("milk and penuts") stays. */
function corrected(list: readonly string[], { index, word }: UnknownWord, meant: string): string[] {
  return list.map((entry, at) => (at === index ? entry.replace(word, meant) : entry))
}

function sentence(unknown: readonly UnknownWord[]): Sentence {
  const words = listOf(
    unknown.map(({ word }) => quoted(word)),
    'comma',
  )
  return unknown.some(({ field }) => field === 'allergies' || field === 'exclusions')
    ? say(
        'We do not know {words}, so we cannot promise to leave it out. Correct the spelling or name the plain food; nothing is planned until then.',
        { words },
      )
    : say(
        'We do not know {words}, so we cannot tell which dishes have it. Correct the spelling or name the plain food; nothing is planned until then.',
        { words },
      )
}

function quoted(word: string): Said {
  return part('"{word}"', { word })
}

function meantBy(foods: readonly Food[], { field, word }: UnknownWord): string[] {
  const named = field === 'allergies' ? Object.keys(allergyLabels) : Object.keys(foodGroups)
  const meant = [...closestWords(named, word), ...suggestFoodWords(foods, word)]
  return [...new Set(meant)].slice(0, mostSuggestions)
}

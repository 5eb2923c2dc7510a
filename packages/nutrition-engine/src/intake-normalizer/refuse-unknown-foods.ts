import { allergyLabels, type Intake, type Said } from '@zero-sum/contracts'
import { suggestFoodWords } from '../catalogue/find-foods.ts'
import type { Food } from '../catalogue/food.ts'
import { IntakeRefused } from '../refusal.ts'
import { listOf, part, type Sentence, say } from '../say.ts'
import { closestWords } from './closest-words.ts'
import { foodGroups } from './food-groups.ts'

export type UnknownWord = { field: 'allergies' | 'exclusions'; index: number; word: string }

const mostSuggestions = 3

/** Throws `IntakeRefused` with `unknown_food`, naming each word that means nothing to us and what was perhaps meant. */
export function refuseUnknownFoods(
  foods: readonly Food[],
  intake: Intake,
  unknown: readonly UnknownWord[],
): void {
  if (unknown.length === 0) return
  const found = unknown.map((entry) => ({ ...entry, meant: meantBy(foods, entry) }))
  throw new IntakeRefused('unknown_food', sentence(found.map(({ word }) => word)), {
    reason: 'unknown_food',
    errors: found.map(({ field, index, word, meant }) => ({
      pointer: `/${field}/${index}`,
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
        change: { [entry.field]: corrected(intake[entry.field], entry, one) },
      })),
    ),
  })
}

/** The list with one word put right; what else stands in the same entry ("milk and penuts") stays. */
function corrected(list: readonly string[], { index, word }: UnknownWord, meant: string): string[] {
  return list.map((entry, at) => (at === index ? entry.replace(word, meant) : entry))
}

function sentence(words: readonly string[]): Sentence {
  return say(
    'We do not know {words}, so we cannot promise to leave it out. Correct the spelling or name the plain food; nothing is planned until then.',
    { words: listOf(words.map(quoted), 'comma') },
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

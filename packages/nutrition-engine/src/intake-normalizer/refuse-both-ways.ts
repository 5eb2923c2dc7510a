import { IntakeRefused } from '../refusal.ts'
import { say } from '../say.ts'
import type { NamedFoods } from './resolve-food-list.ts'

/** The two lists of an intake that wish without forbidding. */
export type LikingLists = { avoid: readonly string[]; prefer: readonly string[] }

/**
 * Throws `IntakeRefused` with `invalid_intake` where a person asks for more and for less of the same foods: nobody but they
 * can say which of the two is meant.
 */
export function refuseBothWays(
  typed: LikingLists,
  avoid: readonly NamedFoods[],
  prefer: readonly NamedFoods[],
): void {
  const pairs = prefer.flatMap((liked) => {
    const disliked = avoid.find((other) => isSame(liked, other))
    return disliked === undefined ? [] : [{ liked, disliked }]
  })
  if (pairs.length === 0) return
  throw new IntakeRefused(
    'invalid_intake',
    'You asked for more and for less of the same food. Take it out of one of the two lists.',
    {
      reason: 'food_both_ways',
      errors: pairs.map(({ liked, disliked }) => ({
        pointer: `/prefer/${liked.index}`,
        ...say('You would rather not have "{disliked}", and asked for more of "{liked}".', {
          disliked: disliked.word,
          liked: liked.word,
        }),
      })),
      suggestions: pairs.flatMap(({ liked, disliked }) => [
        {
          ...say('Keep "{word}" among what you like.', { word: liked.word }),
          change: { avoid: without(typed.avoid, disliked, avoid) },
        },
        {
          ...say('Keep "{word}" among what you would rather not have.', { word: disliked.word }),
          change: { prefer: without(typed.prefer, liked, prefer) },
        },
      ]),
    },
  )
}

function isSame(one: NamedFoods, other: NamedFoods): boolean {
  if (one.foods.length === 0 || other.foods.length === 0)
    return one.word.toLowerCase() === other.word.toLowerCase()
  return (
    one.foods.length === other.foods.length && one.foods.every((food) => other.foods.includes(food))
  )
}

/** A list without one of its words; what else stands in the same entry ("peas and leeks") becomes entries of its own. */
function without(
  list: readonly string[],
  gone: NamedFoods,
  named: readonly NamedFoods[],
): string[] {
  return list.flatMap((entry, at) =>
    at === gone.index
      ? named.filter((one) => one.index === at && one !== gone).map(({ word }) => word)
      : [entry],
  )
}

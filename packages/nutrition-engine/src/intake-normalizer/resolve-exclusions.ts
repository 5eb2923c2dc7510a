import type { Food } from '../catalogue/food.ts'
import { say } from '../say.ts'
import type { Notice } from './normalized-intake.ts'
import { type NamedFoods, namesOf, resolveFoodList } from './resolve-food-list.ts'

export type ResolvedExclusions = {
  excludedFoods: Set<string>
  words: string[]
  /** Positions in the list, and the words there, that nothing is known about. */
  unknown: { index: number; word: string }[]
  notices: Notice[]
}

/** The foods that typed exclusions mean, with a word on how each was read. */
export function resolveExclusions(
  foods: readonly Food[],
  exclusions: readonly string[],
): ResolvedExclusions {
  const { named, unknown } = resolveFoodList(foods, exclusions)
  return {
    excludedFoods: new Set(named.flatMap((entry) => entry.foods.map(({ key }) => key))),
    words: named.map(({ word }) => word),
    unknown,
    notices: named.map(readAs),
  }
}

function readAs({ word, foods }: NamedFoods): Notice {
  return {
    code: 'exclusion_read_as',
    ...(foods.length === 0
      ? say('None of our dishes uses "{word}", so nothing had to be left out.', { word })
      : say('For "{word}" we leave out {foods}.', { word, foods: namesOf(foods) })),
  }
}

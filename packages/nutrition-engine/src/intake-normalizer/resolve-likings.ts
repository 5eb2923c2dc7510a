import { type FoodRules, foodIsSafe } from '../catalogue/allergen-gate.ts'
import type { Food } from '../catalogue/food.ts'
import { say } from '../say.ts'
import type { Liking, Notice } from './normalized-intake.ts'
import { type LikingLists, refuseBothWays } from './refuse-both-ways.ts'
import { type NamedFoods, namesOf, type ResolvedList } from './resolve-food-list.ts'

export type ResolvedLikings = {
  avoided: Liking[]
  preferred: Liking[]
  notices: Notice[]
}

/**
 * The foods that a person would rather not have, and those that they like. What may not be served at all is neither. Where
 * both lists name a food, the narrower word has it: who likes salmon and avoids fish gets salmon, and no other fish. Throws
 * `IntakeRefused` where both lists ask for the very same foods.
 *
 * @param typed the lists as the person wrote them, for the ways out
 */
export function resolveLikings(
  typed: LikingLists,
  { avoid, prefer }: { avoid: ResolvedList; prefer: ResolvedList },
  rules: FoodRules,
): ResolvedLikings {
  refuseBothWays(typed, avoid.named, prefer.named)
  const avoided = avoid.named.map((entry) =>
    likingOf(entry, rules, (food) =>
      prefer.named.some(({ foods }) => foods.includes(food) && foods.length < entry.foods.length),
    ),
  )
  const preferred = prefer.named.map((entry) =>
    likingOf(entry, rules, (food) =>
      avoid.named.some(({ foods }) => foods.includes(food) && foods.length <= entry.foods.length),
    ),
  )
  return {
    avoided: avoided.filter(({ foods }) => foods.size > 0),
    preferred: preferred.filter(({ foods }) => foods.size > 0),
    notices: [
      ...avoid.named.flatMap((entry) => avoidNotices(entry, rules)),
      ...prefer.named.flatMap((entry, at) => preferNotices(entry, rules, preferred[at])),
    ],
  }
}

function likingOf(
  { word, foods }: NamedFoods,
  rules: FoodRules,
  isOfOther: (food: Food) => boolean,
): Liking {
  const own = foods.filter((food) => foodIsSafe(food, rules) && !isOfOther(food))
  return { word, foods: new Set(own.map(({ key }) => key)) }
}

function avoidNotices({ word, foods }: NamedFoods, rules: FoodRules): Notice[] {
  if (foods.length === 0)
    return [{ code: 'avoid_read_as', ...say('None of our dishes uses "{word}".', { word }) }]
  if (!foods.some((food) => foodIsSafe(food, rules)))
    return [
      {
        code: 'avoid_is_never',
        ...say(
          'You would rather not have "{word}"; your diet, your allergies or what you never eat leave it out altogether.',
          { word },
        ),
      },
    ]
  if (foods.length === 1) return []
  const asRead = say('For "{word}" we use as little as we can of {foods}.', {
    word,
    foods: namesOf(foods),
  })
  return [{ code: 'avoid_read_as', ...asRead }]
}

function preferNotices(
  { word, foods }: NamedFoods,
  rules: FoodRules,
  liking: Liking | undefined,
): Notice[] {
  if (foods.length === 0)
    return [
      {
        code: 'prefer_read_as',
        ...say('None of our dishes uses "{word}", so we cannot serve it more often.', { word }),
      },
    ]
  if (!foods.some((food) => foodIsSafe(food, rules)))
    return [
      {
        code: 'prefer_left_out',
        ...say(
          'You asked for more of "{word}"; your diet, your allergies or what you never eat leave it out, and that goes first.',
          { word },
        ),
      },
    ]
  const own = foods.filter(({ key }) => liking?.foods.has(key))
  if (own.length === 0)
    return [
      {
        code: 'prefer_is_avoided',
        ...say(
          'You asked for more of "{word}", and would rather not have any food that this means; so we avoid it.',
          { word },
        ),
      },
    ]
  if (foods.length === 1) return []
  const asRead = say('For "{word}" we look for {foods}.', { word, foods: namesOf(own) })
  return [{ code: 'prefer_read_as', ...asRead }]
}

import { plainWords, type Recipe } from '@zero-sum/nutrition-engine'

/** Two recipes that read or cook alike; likenesses from 0 to 1. */
export type NearDuplicate = { one: string; other: string; names: number; amounts: number }

/** Words of a name that tell nothing about the dish. */
const empty: ReadonlySet<string> = new Set(['a', 'and', 'in', 'of', 'on', 'style', 'the', 'with'])

/**
 * From these a pair is told: amounts alone, or the mean of amounts and names. Chosen by looking at the closest of the 16,836
 * pairs of 184 recipes: over them stood the same dish twice, under them apple with cheddar beside apple with walnuts.
 */
const alike = { amounts: 0.93, mean: 0.72 } as const

/**
 * The pairs of recipes for one kind of meal that a person would take for the same dish. Amounts are compared by the root of
 * their grams: otherwise one apple makes all apples alike, whatever lies beside them.
 */
export function findNearDuplicates(recipes: readonly Recipe[]): NearDuplicate[] {
  const read = recipes.map((recipe) => ({
    id: recipe.id,
    words: new Set(
      plainWords(recipe.name)
        .trim()
        .split(' ')
        .filter((word) => !empty.has(word)),
    ),
    kinds: recipe.kinds,
    amounts: new Map(recipe.ingredients.map(({ food, grams }) => [food, Math.sqrt(grams)])),
  }))
  return read.flatMap((one, at) =>
    read
      .slice(at + 1)
      .filter(({ kinds }) => kinds.some((kind) => one.kinds.includes(kind)))
      .map((other) => ({
        one: one.id,
        other: other.id,
        names: likeness(one.words, other.words),
        amounts: cosine(one.amounts, other.amounts),
      }))
      .filter(
        ({ names, amounts }) => amounts >= alike.amounts || (names + amounts) / 2 >= alike.mean,
      ),
  )
}

/** The words that two names share, of all their words. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return one.intersection(other).size / one.union(other).size
}

/** The cosine of two lists of amounts by food: 1 where the proportions are the same, 0 where nothing is shared. */
export function cosine(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): number {
  let product = 0
  for (const [food, amount] of one) product += amount * (other.get(food) ?? 0)
  return product / (length(one) * length(other))
}

function length(amounts: ReadonlyMap<string, number>): number {
  return Math.hypot(...amounts.values())
}

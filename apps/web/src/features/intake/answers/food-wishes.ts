import type { IntakeForm } from './intake-form.ts'

/** The lists of foods in the person's own words, from the strongest wish to the gentlest. */
export const wishLists = ['exclusions', 'avoid', 'prefer'] as const
export type WishList = (typeof wishLists)[number]
type Wishes = Pick<IntakeForm, WishList>

/** The lists that change when words are put into one: a food stands in one list only, and the last wish holds. */
export function addWishes(lists: Wishes, to: WishList, words: readonly string[]): Partial<Wishes> {
  const added = words.filter((word, at) => words.findIndex((one) => isSame(one, word)) === at)
  const kept = (list: WishList) =>
    lists[list].filter((word) => !added.some((one) => isSame(one, word)))
  const others = wishLists.filter((list) => list !== to && kept(list).length < lists[list].length)
  return Object.fromEntries([
    ...others.map((list) => [list, kept(list)] as const),
    [to, [...kept(to), ...added]] as const,
  ])
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

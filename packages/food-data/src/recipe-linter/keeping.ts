import type { Dish, Part, Rule } from './dish.ts'

/**
 * Days in the fridge. Cooked leftovers keep 3 to 4 (USDA FSIS, Leftovers and Food Safety). Rice: spores of Bacillus cereus
 * outlive the boiling; cooled within an hour and eaten within a day (UK FSA and NHS). Fish and shellfish: FSIS says 3 to 4
 * at the most; the stricter half is ours.
 */
export const longestKeepingDays = { cooked: 4, rice: 1, fish: 2 } as const

/** A dish is kept no longer than its quickest-spoiling food allows. */
export const lintKeeping: Rule = ({ recipe: { keepsDays }, parts }: Dish) => [
  ...(keepsDays < 0 || keepsDays > longestKeepingDays.cooked
    ? [`keeps for ${keepsDays} days`]
    : []),
  ...(parts.some(isBoiledRice) && keepsDays > longestKeepingDays.rice
    ? [`cooked rice kept for ${keepsDays} days`]
    : []),
  ...(parts.some(isFish) && keepsDays > longestKeepingDays.fish
    ? [`fish kept for ${keepsDays} days`]
    : []),
]

function isBoiledRice({ record: { name, words } }: Part): boolean {
  return words.includes('rice') && /\brice, dry/.test(name)
}

function isFish({ record: { aisle, traits } }: Part): boolean {
  return aisle === 'meat and fish' && traits.includes('seafood')
}

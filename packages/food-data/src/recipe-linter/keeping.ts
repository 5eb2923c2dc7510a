import type { Dish, Part, Rule } from './dish.ts'

/** Cooked leftovers keep 3 to 4 days in the fridge (USDA FSIS, Leftovers and Food Safety). */
const longestDays = 4

/** Spores of Bacillus cereus outlive the boiling of rice: cooled within an hour and eaten within a day (UK FSA and NHS). */
const longestDaysOfRice = 1

/** Cooked fish and shellfish, as a household keeps them (USDA FSIS: 3 to 4 days at the most; the stricter half is ours). */
const longestDaysOfFish = 2

/** A dish is kept no longer than its quickest-spoiling food allows. */
export const lintKeeping: Rule = ({ recipe: { keepsDays }, parts }: Dish) => [
  ...(keepsDays < 0 || keepsDays > longestDays ? [`keeps for ${keepsDays} days`] : []),
  ...(parts.some(isBoiledRice) && keepsDays > longestDaysOfRice
    ? [`cooked rice kept for ${keepsDays} days`]
    : []),
  ...(parts.some(isFish) && keepsDays > longestDaysOfFish
    ? [`fish kept for ${keepsDays} days`]
    : []),
]

function isBoiledRice({ record: { name, words } }: Part): boolean {
  return words.includes('rice') && /\brice, dry/.test(name)
}

function isFish({ record: { aisle, traits } }: Part): boolean {
  return aisle === 'meat and fish' && traits.includes('seafood')
}

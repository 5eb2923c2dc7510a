import { householdNumber } from '../quantities/household-number.ts'

/** Portions are served in twentieths of the main person's: as fine as kitchen scales and a spoon can tell apart. */
export const partsOfPortion = 20

/** A portion that can be served, as a multiple of the main person's; never nothing. */
export function servablePortion(exact: number): number {
  return Math.max(1, Math.round(exact * partsOfPortion)) / partsOfPortion
}

/** Thirds do not come out even in binary; nothing else may be off. */
const slack = 0.005

/** "1¼ of yours", "about ⅔ of yours", "2½ times yours". */
export function portionWords(portion: number): string {
  if (portion === 1) return 'as much as yours'
  const { text, value, error } = householdNumber(portion, 'cup')
  const about = error > slack ? 'about ' : ''
  if (value === 1) return `${about}as much as yours`
  return `${about}${text} ${value < 2 ? 'of' : 'times'} yours`
}

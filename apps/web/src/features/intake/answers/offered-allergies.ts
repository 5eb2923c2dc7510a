import { findAllergyLabel, offeredAllergyLabels } from '@zero-sum/contracts/allergens'

export type OfferedAllergy = (typeof offeredAllergyLabels)[number]

/** What most people look for first; the other labels are folded away until somebody looks for them. */
export const frequentAllergies = [
  'milk',
  'lactose',
  'egg',
  'gluten',
  'wheat',
  'peanut',
  'tree nut',
  'fish',
  'shellfish',
  'soy',
  'sesame',
] as const satisfies readonly OfferedAllergy[]

/** The labels that are not among the frequent ones, in the contract's order. */
export const furtherAllergies: readonly OfferedAllergy[] = offeredAllergyLabels.filter(
  (label) => !(frequentAllergies as readonly string[]).includes(label),
)

/** The offered label that a typed word means; nothing for a synonym or for a word outside the list. */
export function findOffered(typed: string): OfferedAllergy | undefined {
  const found = findAllergyLabel(typed)
  return offeredAllergyLabels.find((label) => label === found)
}

import { type AllergyLabel, findAllergyLabel, offeredAllergyLabels } from '@zero-sum/contracts'

export type OfferedAllergy = (typeof offeredAllergyLabels)[number]

/** What most people look for first; the other labels are folded away. */
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

const labels: Partial<Record<AllergyLabel, string>> = {
  egg: 'Eggs',
  peanut: 'Peanuts',
  'tree nut': 'All tree nuts',
  soy: 'Soya',
  crustacean: 'Crustaceans',
  mollusc: 'Molluscs',
  almond: 'Almonds',
  hazelnut: 'Hazelnuts',
  walnut: 'Walnuts',
  cashew: 'Cashews',
  pecan: 'Pecans',
  'brazil nut': 'Brazil nuts',
  pistachio: 'Pistachios',
  macadamia: 'Macadamias',
  'pine nut': 'Pine nuts',
  oat: 'Oats',
  sulphite: 'Sulphites',
}

/** An allergy as a button says it. */
export function allergyLabel(label: AllergyLabel): string {
  return labels[label] ?? label.charAt(0).toUpperCase() + label.slice(1)
}

/** The offered label that a typed word means; nothing for a synonym or for a word outside the list, which stay as typed. */
export function findOffered(typed: string): OfferedAllergy | undefined {
  const found = findAllergyLabel(typed)
  return offeredAllergyLabels.find((label) => label === found)
}

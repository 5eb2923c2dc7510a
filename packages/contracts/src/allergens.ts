/**
 * The closed list of allergens that a food record answers for, one by one. It covers the nine of US law (FALCPA 2004 and
 * the FASTER Act) and the fourteen of EU Regulation 1169/2011 Annex II, split into leaves so that wheat is not gluten
 * and lactose is not milk.
 */
export const allergens = [
  'wheat',
  'rye',
  'barley',
  'oats',
  'milk',
  'lactose',
  'egg',
  'fish',
  'crustacean',
  'mollusc',
  'peanut',
  'almond',
  'hazelnut',
  'walnut',
  'cashew',
  'pecan',
  'brazil_nut',
  'pistachio',
  'macadamia',
  'pine_nut',
  'coconut',
  'soy',
  'sesame',
  'celery',
  'mustard',
  'sulphite',
  'lupin',
] as const

export type Allergen = (typeof allergens)[number]

const gluten = ['wheat', 'rye', 'barley', 'oats'] as const
const treeNuts = [
  'almond',
  'hazelnut',
  'walnut',
  'cashew',
  'pecan',
  'brazil_nut',
  'pistachio',
  'macadamia',
  'pine_nut',
] as const
const shellfish = ['crustacean', 'mollusc'] as const
const milk = ['milk', 'lactose'] as const

/**
 * Every label that a person may pick or type for an allergy, in the singular, with the allergens it forbids. A milk
 * allergy forbids lactose-free milk too; lactose intolerance forbids lactose only.
 */
export const allergyLabels = {
  gluten,
  coeliac: gluten,
  celiac: gluten,
  'gluten-containing cereal': gluten,
  wheat: ['wheat'],
  rye: ['rye'],
  barley: ['barley'],
  oat: ['oats'],
  milk,
  dairy: milk,
  'cow milk': milk,
  lactose: ['lactose'],
  egg: ['egg'],
  fish: ['fish'],
  shellfish,
  seafood: ['fish', ...shellfish],
  crustacean: ['crustacean'],
  'crustacean shellfish': ['crustacean'],
  mollusc: ['mollusc'],
  mollusk: ['mollusc'],
  peanut: ['peanut'],
  groundnut: ['peanut'],
  nut: ['peanut', ...treeNuts],
  'tree nut': treeNuts,
  almond: ['almond'],
  hazelnut: ['hazelnut'],
  walnut: ['walnut'],
  cashew: ['cashew'],
  'cashew nut': ['cashew'],
  pecan: ['pecan'],
  'brazil nut': ['brazil_nut'],
  pistachio: ['pistachio'],
  macadamia: ['macadamia'],
  'macadamia nut': ['macadamia'],
  'pine nut': ['pine_nut'],
  coconut: ['coconut'],
  soy: ['soy'],
  soya: ['soy'],
  soybean: ['soy'],
  sesame: ['sesame'],
  'sesame seed': ['sesame'],
  celery: ['celery'],
  celeriac: ['celery'],
  mustard: ['mustard'],
  sulphite: ['sulphite'],
  sulfite: ['sulphite'],
  'sulphur dioxide': ['sulphite'],
  'sulfur dioxide': ['sulphite'],
  lupin: ['lupin'],
  lupine: ['lupin'],
} as const satisfies Record<string, readonly Allergen[]>

export type AllergyLabel = keyof typeof allergyLabels

/** The labels offered in a form: one per thing, without the synonyms. */
export const offeredAllergyLabels = [
  'milk',
  'lactose',
  'egg',
  'fish',
  'shellfish',
  'crustacean',
  'mollusc',
  'peanut',
  'tree nut',
  'almond',
  'hazelnut',
  'walnut',
  'cashew',
  'pecan',
  'brazil nut',
  'pistachio',
  'macadamia',
  'pine nut',
  'coconut',
  'gluten',
  'wheat',
  'rye',
  'barley',
  'oat',
  'soy',
  'sesame',
  'celery',
  'mustard',
  'sulphite',
  'lupin',
] as const satisfies readonly AllergyLabel[]

/**
 * The spellings under which a typed word may stand in a list of singular nouns: as it is, and without a plural ending.
 * Upper case, hyphens, underscores and doubled spaces do not count.
 */
export function singularSpellings(typed: string): string[] {
  const word = typed.trim().toLowerCase().replace(/[_-]+/g, ' ').replace(/\s+/g, ' ')
  const spellings = [word]
  if (word.endsWith('ies')) spellings.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('es')) spellings.push(word.slice(0, -2))
  if (word.endsWith('s')) spellings.push(word.slice(0, -1))
  return spellings
}

/** The label that a typed word means, in any case, singular or plural; nothing when it is outside the closed list. */
export function findAllergyLabel(typed: string): AllergyLabel | undefined {
  const labels = Object.keys(allergyLabels) as AllergyLabel[]
  for (const spelling of singularSpellings(typed)) {
    const label = labels.find((candidate) => candidate.replace(/-/g, ' ') === spelling)
    if (label !== undefined) return label
  }
  return undefined
}

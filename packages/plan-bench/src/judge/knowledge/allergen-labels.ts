/** What the judge tells apart. Lactose is looked for wherever milk is, which errs towards finding. */
export const judgedAllergens = [
  'wheat',
  'rye',
  'barley',
  'oats',
  'milk',
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
  'brazil nut',
  'pistachio',
  'macadamia',
  'pine nut',
  'coconut',
  'soy',
  'sesame',
  'celery',
  'mustard',
  'sulphite',
  'lupin',
] as const
export type JudgedAllergen = (typeof judgedAllergens)[number]

export const treeNuts = [
  'almond',
  'hazelnut',
  'walnut',
  'cashew',
  'pecan',
  'brazil nut',
  'pistachio',
  'macadamia',
  'pine nut',
] as const satisfies readonly JudgedAllergen[]

export const glutenGrains = [
  'wheat',
  'rye',
  'barley',
  'oats',
] as const satisfies readonly JudgedAllergen[]

const several: Readonly<Record<string, readonly JudgedAllergen[]>> = {
  gluten: glutenGrains,
  oat: ['oats'],
  lactose: ['milk'],
  shellfish: ['crustacean', 'mollusc'],
  seafood: ['fish', 'crustacean', 'mollusc'],
  'tree nut': treeNuts,
  nut: ['peanut', ...treeNuts],
  dairy: ['milk'],
  soya: ['soy'],
}

/** What an allergy label forbids, in any case and number. Throws for a label that the judge was never told about. */
export function forbiddenBy(label: string): readonly JudgedAllergen[] {
  const typed = label.trim().toLowerCase()
  const word = typed.endsWith('s') ? typed.slice(0, -1) : typed
  for (const spelling of [typed, word]) {
    const found = several[spelling] ?? judgedAllergens.filter((allergen) => allergen === spelling)
    if (found.length > 0) return found
  }
  throw new Error(`The judge does not know the allergy "${label}".`)
}

import { type Allergen, allergyLabels } from '@zero-sum/contracts'
import type { AllergenRecord } from '@zero-sum/nutrition-engine'

/** A completed record: nothing of the closed list is in it, and nothing usually gets in. Never the default. */
export const free: AllergenRecord = { contains: [], mayContain: [] }

export const treeNuts: readonly Allergen[] = allergyLabels['tree nut']
export const glutenCereals: readonly Allergen[] = allergyLabels.gluten
export const milk: readonly Allergen[] = allergyLabels.milk

/** The tree nuts that share machines with the ones named. */
export function nutsBesides(...nuts: Allergen[]): Allergen[] {
  return treeNuts.filter((nut) => !nuts.includes(nut))
}

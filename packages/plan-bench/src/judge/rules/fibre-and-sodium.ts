import type { Breach } from '../breach.ts'
import type { Rule } from '../evidence.ts'

/**
 * Most fibre of a day in grams, or for each 1,000 kcal where that is more: a quarter above the adequate intake (14 g, Institute
 * of Medicine 2005), which passes 70 g itself from 5,000 kcal on. And the least share of what is expected.
 */
const fibreLimits = { mostGrams: 70, mostGramsPer1000Kcal: 17.5, leastShare: 0.6 } as const

/** No day has far too much fibre or far less than is expected of it. */
export const judgeFibre: Rule = ({ days }) =>
  days.flatMap(({ sums, where, expected }): Breach[] => {
    const { fibreGrams } = sums
    const { mostGrams, mostGramsPer1000Kcal } = fibreLimits
    if (fibreGrams > Math.max(mostGrams, (mostGramsPer1000Kcal * sums.energyKcal) / 1000))
      return [{ kind: 'much fibre', where, detail: `${fibreGrams.toFixed(0)} g` }]
    const wanted = expected?.targets.fibreGrams ?? 0
    if (fibreGrams >= fibreLimits.leastShare * wanted) return []
    const detail = `${fibreGrams.toFixed(1)} g of ${wanted.toFixed(1)} g`
    return [{ kind: 'little fibre', where, detail }]
  })

/** The most sodium a day, averaged over the plan, in mg; 2,300 mg is the aim (NASEM 2019) and reported as a distribution. */
const mostSodiumMg = 3_500

/** The week is not pickled. */
export const judgeSodium: Rule = ({ days }) => {
  const mg = days.reduce((sum, { sums }) => sum + sums.sodiumMg, 0) / days.length
  if (mg <= mostSodiumMg) return []
  return [{ kind: 'sodium', where: 'plan', detail: `${mg.toFixed(0)} mg a day` }]
}

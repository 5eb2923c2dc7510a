import type { PackLabel, Purchase } from '@zero-sum/contracts'
import type { Formats, Translate } from '@zero-sum/language'
import type { en } from './messages/en.ts'

type Speech = { t: Translate<keyof typeof en>; formats: Formats }

/** Grams in an ounce, near enough to round up by. */
const gramsPerOunce = 28.35

/** A purchase in the person's words and units: "3", "2 tins of 400 g", "1 bunch", "250 g". */
export function purchaseWords(purchase: Purchase, { t, formats }: Speech): string {
  if (purchase.kind === 'weight') return formats.foodWeight(counterWeight(purchase.grams, formats))
  return purchase.packs
    .map(({ count, label }) => {
      const packs = t(purchase.unit, { count })
      if (label === undefined) return packs
      return t('labelled', { packs, label: labelWords(label, formats) })
    })
    .join(' + ')
}

function labelWords({ amount, unit }: PackLabel, formats: Formats): string {
  if (unit === 'pieces') return formats.number(amount)
  return unit === 'g' ? formats.foodWeight(amount) : formats.packVolume(amount)
}

/** What is weighed at a counter, rounded up: to what a metric scale is asked for, or to whole ounces, two from a pound on. */
function counterWeight(grams: number, { settings }: Formats): number {
  if (settings.measureSystem === 'metric') return grams
  const ounces = grams / gramsPerOunce
  const step = ounces > 16 ? 2 : 1
  return Math.ceil(ounces / step - 0.05) * step * gramsPerOunce
}

import type { PackLabel, Purchase } from '@zero-sum/contracts'
import type { Formats, Translate } from '@zero-sum/language'
import type { ShoppingKey } from './shopping-words.ts'

/** How a person is spoken to about what there is to buy. */
export type ShoppingSpeech = { t: Translate<ShoppingKey>; formats: Formats }

/** Grams in an ounce, near enough to round up by. */
const gramsPerOunce = 28.35

/**
 * A purchase in the person's words and units: "3", "2 tins" and "400 g each", "2 cartons" and "1 l + 500 ml", "250 g". The
 * size is missing where nothing is printed on what is bought.
 */
export function purchaseWords(
  purchase: Purchase,
  { t, formats }: ShoppingSpeech,
): { amount: string; size: string | undefined } {
  if (purchase.kind === 'weight')
    return { amount: formats.foodWeight(counterWeight(purchase.grams, formats)), size: undefined }
  const { unit, packs } = purchase
  const count = packs.reduce((sum, pack) => sum + pack.count, 0)
  const labels = packs.flatMap(({ count: times, label }) =>
    label === undefined ? [] : [{ times, words: labelWords(label, { t, formats }) }],
  )
  const [only, other] = labels
  const size =
    only === undefined || count === 1 || other !== undefined
      ? labels.map(({ times, words }) => (times === 1 ? words : `${times} × ${words}`)).join(' + ')
      : t('sizeEach', { label: only.words })
  return { amount: t(unit, { count }), size: size === '' ? undefined : size }
}

function labelWords({ amount, unit }: PackLabel, { t, formats }: ShoppingSpeech): string {
  if (unit === 'pieces') return t('packOf', { count: amount })
  return unit === 'g' ? formats.foodWeight(amount) : formats.packVolume(amount)
}

/** What is weighed at a counter, rounded up: to what a metric scale is asked for, or to whole ounces, two from a pound on. */
function counterWeight(grams: number, { settings }: Formats): number {
  if (settings.measureSystem === 'metric') return grams
  const ounces = grams / gramsPerOunce
  const step = ounces > 16 ? 2 : 1
  return Math.ceil(ounces / step - 0.05) * step * gramsPerOunce
}

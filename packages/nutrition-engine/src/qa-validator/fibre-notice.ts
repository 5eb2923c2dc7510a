import type { PlanDay } from '@zero-sum/contracts'
import type { Notice } from '../intake-normalizer/normalized-intake.ts'
import { say } from '../say.ts'

/**
 * Grams of fibre a day from which people who are not used to it often feel it. A convention of dietetic practice: no upper
 * level is set for fibre from food (IOM, Dietary Reference Intakes, 2005).
 */
export const muchFibreGrams = 60

/** Tells the person when some days hold far more fibre than most people eat, and how to get used to it. */
export function fibreNotices(days: readonly PlanDay[]): Notice[] {
  const most = Math.max(0, ...days.map(({ totals }) => totals.fibreGrams))
  if (most <= muchFibreGrams) return []
  return [
    {
      code: 'much_fibre',
      ...say(
        'Some days hold up to {grams, number} g of fibre. That is plenty: if you eat little fibre now, begin with smaller portions of pulses, drink enough, and work up over two or three weeks.',
        { grams: Math.round(most) },
      ),
    },
  ]
}

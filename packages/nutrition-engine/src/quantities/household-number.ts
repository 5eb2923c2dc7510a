const fractions: readonly { value: number; text: string }[] = [
  { value: 0, text: '' },
  { value: 1 / 4, text: '¼' },
  { value: 1 / 3, text: '⅓' },
  { value: 1 / 2, text: '½' },
  { value: 2 / 3, text: '⅔' },
  { value: 3 / 4, text: '¾' },
  { value: 1, text: '' },
]

/** A number as a cook reads it, and how far it is from the amount meant, as a share of that amount. */
export type HouseholdNumber = { text: string; value: number; error: number }

/**
 * The nearest amount that a cook can measure: quarters and thirds below 4, halves below 10, whole ones above. Below a
 * quarter there is only the eighth, which a teaspoon can still do.
 */
export function householdNumber(amount: number): HouseholdNumber {
  if (amount < 0.2) return { text: '⅛', value: 1 / 8, error: Math.abs(1 / 8 - amount) / amount }
  const whole = Math.floor(amount)
  const allowed =
    amount < 4
      ? fractions
      : fractions.filter(
          ({ value }) => value === 0 || value === 1 || (amount < 10 && value === 0.5),
        )
  let best = { text: '', value: Number.POSITIVE_INFINITY }
  for (const fraction of allowed) {
    const value = whole + fraction.value
    if (value === 0 || Math.abs(value - amount) >= Math.abs(best.value - amount)) continue
    const units = fraction.value === 1 ? whole + 1 : whole
    best = { text: `${units === 0 ? '' : units}${fraction.text}`, value }
  }
  return { ...best, error: Math.abs(best.value - amount) / amount }
}

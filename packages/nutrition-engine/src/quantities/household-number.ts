/** How finely something can be measured out: by the cup, by the spoon, or only by cutting a piece. */
export type Fineness = 'cup' | 'piece' | 'spoon'

/** A number as a cook reads it, and how far it is from the amount meant, as a share of that amount. */
export type HouseholdNumber = { text: string; value: number; error: number }

type Part = { value: number; text: string }
const eighth: Part = { value: 1 / 8, text: '⅛' }
const quarter: Part = { value: 1 / 4, text: '¼' }
const third: Part = { value: 1 / 3, text: '⅓' }
const half: Part = { value: 1 / 2, text: '½' }
const twoThirds: Part = { value: 2 / 3, text: '⅔' }
const threeQuarters: Part = { value: 3 / 4, text: '¾' }

/** The parts of one that a kitchen can do: measuring spoons have no thirds, and nobody cuts a second onion into quarters. */
function partsAt(amount: number, fineness: Fineness): readonly Part[] {
  if (fineness === 'spoon') {
    if (amount < 1) return [eighth, quarter, half, threeQuarters]
    return amount < 4 ? [half] : []
  }
  if (fineness === 'cup') {
    if (amount < 3) return [quarter, third, half, twoThirds, threeQuarters]
    return amount < 10 ? [half] : []
  }
  if (amount < 1) return [quarter, third, half, twoThirds, threeQuarters]
  return amount < 3 ? [half] : []
}

/** The nearest amount that a cook can measure. */
export function householdNumber(amount: number, fineness: Fineness): HouseholdNumber {
  const whole = Math.floor(amount)
  const near = [
    { value: whole, text: String(whole) },
    { value: whole + 1, text: String(whole + 1) },
    ...partsAt(amount, fineness).map(({ value, text }) => ({
      value: whole + value,
      text: `${whole === 0 ? '' : whole}${text}`,
    })),
  ]
  let best = { text: '', value: Number.POSITIVE_INFINITY }
  for (const candidate of near)
    if (candidate.value > 0 && distance(candidate, amount) < distance(best, amount))
      best = candidate
  return { ...best, error: distance(best, amount) / amount }
}

function distance({ value }: { value: number }, amount: number): number {
  return Math.abs(value - amount)
}

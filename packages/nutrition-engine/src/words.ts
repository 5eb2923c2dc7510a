import type { MealSlot } from '@zero-sum/contracts'

const slotNames: Readonly<Record<MealSlot, string>> = {
  breakfast: 'Breakfast',
  morning_meal: 'Morning meal',
  lunch: 'Lunch',
  afternoon_meal: 'Afternoon meal',
  dinner: 'Dinner',
  evening_meal: 'Evening meal',
  snack: 'Snack',
}

/** A slot as a person reads it. */
export function slotName(slot: MealSlot): string {
  return slotNames[slot]
}

/** "monday" as "Monday". */
export function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** A nutrient's name in the middle of a sentence: "calcium", "vitamin E". */
export function inSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** A whole number with commas between the thousands: "2,003". The same everywhere, unlike a machine's locale. */
export function wholeNumber(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** How far a figure is from its target: "+0.3 %", "−1.2 %", "0.0 %". */
export function deviation(value: number, target: number): string {
  if (target === 0) return '–'
  const percent = (100 * (value - target)) / target
  const text = Math.abs(percent).toFixed(1)
  if (text === '0.0') return '0.0 %'
  return `${percent < 0 ? '−' : '+'}${text} %`
}

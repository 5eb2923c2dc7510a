import type { Intake } from '@zero-sum/contracts'
import { expenditureKcal } from './body.ts'

/** kcal in a kilogram of body weight: Wishnofsky, Am J Clin Nutr 1958;6:542–546. */
const kcalPerKg = 7_700

/** Under this no day of a deficit may go, kcal (AHA/ACC/TOS 2013). */
export const floors = { female: 1_200, male: 1_500 } as const

/** The fastest loss that is planned, kg a week. */
export function fastestLoss(weightKg: number): number {
  return Math.min(weightKg / 100, 1.5)
}

/** kg a week, as a number that is never negative: what was named, or half a kilogram down and a quarter up. */
export function weeklyRate({ goal, weightKg }: Intake): number {
  if (goal.type === 'maintain') return 0
  if (goal.rateKgPerWeek !== undefined) return goal.rateKgPerWeek
  return goal.type === 'bulk' ? 0.25 : Math.min(0.5, weightKg / 100)
}

/** What the plan gives on average, kcal a day. */
export function goalKcal(person: Intake): number {
  const spent = expenditureKcal(person)
  const wished = (kcalPerKg * weeklyRate(person)) / 7
  if (person.goal.type === 'bulk') return spent + Math.min(wished, 0.15 * spent, 500)
  if (person.goal.type === 'maintain') return spent
  const floor = Math.min(floors[person.sex], spent)
  return Math.max(floor, spent - Math.min(wished, 0.25 * spent, 750))
}

import type { GoalType } from '@zero-sum/contracts'
import type { Units } from './intake-form.ts'

/** The rate that the form offers first, as typed: half a kilogram (a pound) down, a quarter (half a pound) up. */
export function usualRate(goalType: GoalType, units: Units): string {
  if (goalType === 'maintain') return ''
  if (goalType === 'cut') return units === 'metric' ? '0.5' : '1'
  return units === 'metric' ? '0.25' : '0.5'
}

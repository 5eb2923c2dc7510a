import type { GoalType, Locale, MeasureSystem } from '@zero-sum/contracts'
import { decimalPoint } from './change-units.ts'
import type { IntakeForm } from './intake-form.ts'

/**
 * The rate that is offered first, as typed: half a kilogram (a pound) a week down, a quarter (half a pound) up. It takes the
 * place of one that was typed for another goal.
 */
export function usualRate(
  goalType: GoalType,
  measureSystem: MeasureSystem,
  locale: Locale,
): Pick<IntakeForm, 'rateKg' | 'rateLb'> {
  if (goalType === 'maintain') return { rateKg: '', rateLb: '' }
  if (measureSystem === 'us')
    return {
      rateKg: '',
      rateLb: (goalType === 'cut' ? '1' : '0.5').replace('.', decimalPoint(locale)),
    }
  const kg = goalType === 'cut' ? '0.5' : '0.25'
  return { rateKg: kg.replace('.', decimalPoint(locale)), rateLb: '' }
}

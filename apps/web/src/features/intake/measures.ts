import { parseTyped } from '../../lib/parse-typed.ts'
import type { IntakeForm, Units } from './intake-form.ts'

/** Kilograms in a pound: exactly 0.45359237 (international yard and pound agreement, 1959). */
export const kgPerPound = 0.45359237
/** Centimetres in an inch: exactly 2.54 (same agreement). */
const cmPerInch = 2.54

/** A number as it would be typed, to `decimals` places; nothing typed where there is no number. */
export function typed(value: number | undefined, decimals: number): string {
  if (value === undefined || !Number.isFinite(value)) return ''
  const factor = 10 ** decimals
  return String(Math.round(value * factor) / factor)
}

/** The same form in other units: what was typed is converted, so that the person need not type it again. */
export function changeUnits(form: IntakeForm, units: Units): IntakeForm {
  if (units === form.units) return form
  const weight = parseTyped(form.weight)
  const rate = parseTyped(form.rate)
  if (units === 'imperial')
    return {
      ...form,
      ...feetAndInches(parseTyped(form.heightCm)),
      units,
      weight: typed(weight === undefined ? undefined : weight / kgPerPound, 1),
      rate: typed(rate === undefined ? undefined : rate / kgPerPound, 1),
    }
  return {
    ...form,
    units,
    heightCm: typed(centimetres(form), 0),
    weight: typed(weight === undefined ? undefined : weight * kgPerPound, 1),
    rate: typed(rate === undefined ? undefined : rate * kgPerPound, 2),
  }
}

/** A height in cm as whole feet and inches; both empty where there is no height. */
export function feetAndInches(
  heightCm: number | undefined,
): Pick<IntakeForm, 'heightFeet' | 'heightInches'> {
  if (heightCm === undefined || !Number.isFinite(heightCm))
    return { heightFeet: '', heightInches: '' }
  const inches = Math.round(heightCm / cmPerInch)
  return { heightFeet: String(Math.floor(inches / 12)), heightInches: String(inches % 12) }
}

function centimetres(form: IntakeForm): number | undefined {
  const feet = parseTyped(form.heightFeet)
  if (feet === undefined) return undefined
  return (feet * 12 + (parseTyped(form.heightInches) ?? 0)) * cmPerInch
}

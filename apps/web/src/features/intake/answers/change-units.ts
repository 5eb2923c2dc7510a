import type { Locale, MeasureSystem } from '@zero-sum/contracts'
import { parseTyped } from '../../../lib/parse-typed.ts'
import type { IntakeForm } from './intake-form.ts'
import { cmPerInch, kgPerPound, typed } from './measures.ts'

type Measures = Pick<
  IntakeForm,
  'heightCm' | 'heightFeet' | 'heightInches' | 'rateKg' | 'rateLb' | 'weightKg' | 'weightLb'
>

/** Which texts say the same in the other system, and so no longer hold once one of them is typed over. */
const counterparts = {
  heightCm: { heightFeet: '', heightInches: '' },
  heightFeet: { heightCm: '' },
  heightInches: { heightCm: '' },
  weightKg: { weightLb: '' },
  weightLb: { weightKg: '' },
  rateKg: { rateLb: '' },
  rateLb: { rateKg: '' },
} as const satisfies Record<keyof Measures, Partial<Measures>>

/** What changes when a measure is typed: its text, and its forgotten counterpart. */
export function typeMeasure(name: keyof Measures, text: string): Partial<Measures> {
  return { ...counterparts[name], [name]: text }
}

/** The decimal sign of a language. */
export function decimalPoint(locale: Locale): ',' | '.' {
  return locale === 'de' ? ',' : '.'
}

/**
 * The same answers in other units. What has no text there yet is converted; what has one keeps it, since it is what was typed
 * or came of what was typed. So going there and back changes nothing, however often.
 */
export function changeUnits(form: IntakeForm, to: MeasureSystem, locale: Locale): IntakeForm {
  if (to === form.measureSystem) return form
  const point = decimalPoint(locale)
  const write = (kept: string, value: number | undefined, decimals: number) =>
    kept === '' ? typed(value, decimals, point) : kept
  const scaled = (text: string, factor: number) => {
    const value = parseTyped(text)
    return value === undefined ? undefined : value * factor
  }
  if (to === 'metric')
    return {
      ...form,
      measureSystem: to,
      heightCm: write(form.heightCm, centimetres(form), 0),
      weightKg: write(form.weightKg, scaled(form.weightLb, kgPerPound), 1),
      rateKg: write(form.rateKg, scaled(form.rateLb, kgPerPound), 2),
    }
  const isNew = form.heightFeet === '' && form.heightInches === ''
  return {
    ...form,
    ...(isNew ? feetAndInches(parseTyped(form.heightCm)) : {}),
    measureSystem: to,
    weightLb: write(form.weightLb, scaled(form.weightKg, 1 / kgPerPound), 1),
    rateLb: write(form.rateLb, scaled(form.rateKg, 1 / kgPerPound), 1),
  }
}

/** A height in cm as whole feet and inches; both empty where there is no height. */
export function feetAndInches(
  heightCm: number | undefined,
): Pick<Measures, 'heightFeet' | 'heightInches'> {
  if (heightCm === undefined || !Number.isFinite(heightCm))
    return { heightFeet: '', heightInches: '' }
  const inches = Math.round(heightCm / cmPerInch)
  return { heightFeet: String(Math.floor(inches / 12)), heightInches: String(inches % 12) }
}

/** Typed feet and inches in cm; nothing where no feet were typed. */
export function centimetres({
  heightFeet,
  heightInches,
}: Pick<Measures, 'heightFeet' | 'heightInches'>): number | undefined {
  const feet = parseTyped(heightFeet)
  if (feet === undefined) return undefined
  return (feet * 12 + (parseTyped(heightInches) ?? 0)) * cmPerInch
}

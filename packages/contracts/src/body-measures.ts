import { z } from 'zod'

/** Kilograms in a pound: exactly 0.45359237 (international yard and pound agreement, 1959). */
const kgPerPound = 0.45359237
/** Centimetres in an inch: exactly 2.54 (same agreement). */
const cmPerInch = 2.54

const heightRange = 'Give a height from 100 to 250 cm (3 ft 4 in to 8 ft 2 in).'
const weightRange = 'Give a weight from 30 to 300 kg (67 to 661 lb).'

const anyNumber = z.number().optional().catch(undefined)
export const measuresSchema = z.object({
  heightCm: anyNumber,
  heightFeet: anyNumber,
  heightInches: anyNumber,
  weightKg: anyNumber,
  weightLbs: anyNumber,
})
type Measures = Partial<z.infer<typeof measuresSchema>>

function heightInCm(written: Measures): number | undefined {
  if (written.heightCm !== undefined) return written.heightCm
  if (written.heightFeet === undefined) return undefined
  return round((written.heightFeet * 12 + (written.heightInches ?? 0)) * cmPerInch, 1)
}

function weightInKg(written: Measures): number | undefined {
  if (written.weightKg !== undefined) return written.weightKg
  return written.weightLbs === undefined ? undefined : round(written.weightLbs * kgPerPound, 2)
}

function round(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** What is wrong between the measures of a body, where each alone is right. */
export function measureFaults(written: Measures): { path: string; message: string }[] {
  const faults: { path: string; message: string }[] = []
  const heightCm = heightInCm(written)
  const weightKg = weightInKg(written)
  if (written.heightCm !== undefined && written.heightFeet !== undefined)
    faults.push({ path: 'heightFeet', message: 'Give the height in cm or in feet, not both.' })
  if (written.heightFeet === undefined && written.heightInches !== undefined)
    faults.push({ path: 'heightFeet', message: 'Give the feet that go with the inches.' })
  else if (heightCm === undefined || heightCm < 100 || heightCm > 250)
    faults.push({ path: 'heightCm', message: heightRange })
  if (written.weightKg !== undefined && written.weightLbs !== undefined)
    faults.push({ path: 'weightLbs', message: 'Give the weight in kg or in lb, not both.' })
  if (weightKg === undefined || weightKg < 30 || weightKg > 300)
    faults.push({ path: 'weightKg', message: weightRange })
  return faults
}

/** The same body in cm and kg, whatever it was written in. */
export function withMetricMeasures<written extends Measures>(
  body: written,
): Omit<written, keyof Measures> & { heightCm: number; weightKg: number } {
  const { heightCm, heightFeet, heightInches, weightKg, weightLbs, ...rest } = body
  return { ...rest, heightCm: heightInCm(body) ?? 0, weightKg: weightInKg(body) ?? 0 }
}

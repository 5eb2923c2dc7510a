import type { Sex } from '@zero-sum/contracts'
import { bodyMassIndex } from '../metabolic-calculator/reference-weight.ts'
import { bodyConstants } from './body-constants.ts'

export type Measures = {
  sex: Sex
  age: number
  heightCm: number
  weightKg: number
  bodyFatPercent?: number | undefined
}

/** What the weight at the beginning is made of, in kg, and the energy at which it stays, in kcal a day. */
export type StartingBody = {
  weightKg: number
  fatKg: number
  leanKg: number
  /** Extracellular fluid. */
  fluidKg: number
  restingKcal: number
  /** What is used and eaten while the weight stays: the model's EI₀. */
  expenditureKcal: number
}

/** Body fat as a share of weight beyond which the estimate, and the model, were not made. */
export const mostFatShare = 0.6

/**
 * Body fat in kg from weight, height, age and sex: Jackson et al., Int J Obes 2002;26:789–796, as the model's authors use
 * it. Made from adults of 17 to 65 years; a person's own figure, where there is one, goes before it.
 */
export function fatKg({ sex, age, heightCm, weightKg, bodyFatPercent }: Measures): number {
  if (bodyFatPercent !== undefined) return (weightKg * bodyFatPercent) / 100
  const logBmi = Math.log(bodyMassIndex(weightKg, heightCm))
  const percent =
    sex === 'male' ? 0.14 * age + 37.31 * logBmi - 103.94 : 0.14 * age + 39.96 * logBmi - 102.01
  return (weightKg * percent) / 100
}

/** Extracellular fluid in kg: Silva et al., Physiol Meas 2007;28:489–502, as the model's authors use it. */
export function fluidKg({ sex, age, heightCm, weightKg }: Measures): number {
  const heightM = heightCm / 100
  return sex === 'male'
    ? 0.025 * age + 9.57 * heightM + 0.191 * weightKg - 12.4
    : 5.98 * heightM + 0.167 * weightKg - 4
}

/** What a body is made of before the plan; nothing for a build that these equations were not made for. */
export function startingBody(
  measures: Measures,
  energy: { restingKcal: number; expenditureKcal: number },
): StartingBody | undefined {
  const { weightKg } = measures
  const fat = fatKg(measures)
  const fluid = fluidKg(measures)
  const glycogen = (1 + bodyConstants.waterPerGlycogen) * bodyConstants.glycogenKg
  const lean = weightKg - fluid - fat - glycogen
  if (fat <= 0 || fat > mostFatShare * weightKg || lean <= 0) return undefined
  return { weightKg, fatKg: fat, leanKg: lean, fluidKg: fluid, ...energy }
}

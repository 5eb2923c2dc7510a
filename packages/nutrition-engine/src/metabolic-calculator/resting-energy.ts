import type { Sex } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { part } from '../say.ts'
import { rounded } from './explanation.ts'

export type Body = {
  sex: Sex
  age: number
  heightCm: number
  weightKg: number
  bodyFatPercent?: number | undefined
}

export type RestingEnergy = {
  restingKcal: number
  formula: Said
  source: Said
}

/**
 * Resting energy in kcal a day by Mifflin-St Jeor: 10 w + 6.25 h − 5 a + 5 (men) or − 161 (women), with kg, cm, years.
 * Mifflin MD, St Jeor ST, et al. Am J Clin Nutr 1990;51:241–247. Made from healthy adults of 19 to 78 years.
 */
export function mifflinStJeorKcal(body: Body): number {
  const constant = body.sex === 'male' ? 5 : -161
  return 10 * body.weightKg + 6.25 * body.heightCm - 5 * body.age + constant
}

/** Body mass without fat, in kg. */
export function leanMassKg(weightKg: number, bodyFatPercent: number): number {
  return weightKg * (1 - bodyFatPercent / 100)
}

/**
 * Resting energy in kcal a day by Katch-McArdle: 370 + 21.6 × lean mass in kg, the same line as Cunningham's re-fit
 * (Am J Clin Nutr 1991;54:963–969). Better than weight alone only as far as the body-fat figure is right.
 */
export function katchMcArdleKcal(leanKg: number): number {
  return 370 + 21.6 * leanKg
}

/** Resting energy by lean mass where the body fat is known, by weight, height, age and sex otherwise. */
export function restingEnergy(body: Body): RestingEnergy {
  if (body.bodyFatPercent === undefined) {
    return {
      restingKcal: mifflinStJeorKcal(body),
      formula: part(
        '10 × {weightKg, number} kg + 6.25 × {heightCm, number} cm − 5 × {age, number} years {sex, select, male {+ 5} other {− 161}}',
        { weightKg: body.weightKg, heightCm: body.heightCm, age: body.age, sex: body.sex },
      ),
      source: part('Mifflin-St Jeor: Mifflin et al., Am J Clin Nutr 1990;51:241–247'),
    }
  }
  const leanKg = leanMassKg(body.weightKg, body.bodyFatPercent)
  return {
    restingKcal: katchMcArdleKcal(leanKg),
    formula: part(
      '370 + 21.6 × {leanKg, number, tenths} kg lean mass ({weightKg, number} kg with {fatPercent, number} % fat)',
      { leanKg: rounded(leanKg, 1), weightKg: body.weightKg, fatPercent: body.bodyFatPercent },
    ),
    source: part(
      'Katch-McArdle: McArdle, Katch & Katch, Exercise Physiology; Cunningham, Am J Clin Nutr 1991;54:963–969',
    ),
  }
}

/** Body mass index: weight in kg over the square of height in metres (WHO Technical Report Series 894, 2000). */
export function bodyMassIndex(weightKg: number, heightCm: number): number {
  return weightKg / weightAtBmi(1, heightCm)
}

/** The weight in kg that gives a body mass index at this height. */
export function weightAtBmi(bmi: number, heightCm: number): number {
  return bmi * (heightCm / 100) ** 2
}

/**
 * From a body mass index of 30 on (WHO: obesity) grams per kg of the whole body would ask for more than lean tissue needs: of
 * what is over the weight at 25 a share counts, a clinical convention ("adjusted body weight").
 */
export const adjustedWeight = { fromBmi: 30, idealBmi: 25, shareOfExcess: 0.25 } as const

/**
 * The weight in kg that grams per kg refer to: the body's own, or, from a body mass index of 30, the weight at 25 plus a
 * quarter of what is over it.
 */
export function referenceWeightKg(weightKg: number, heightCm: number): number {
  const { fromBmi, idealBmi, shareOfExcess } = adjustedWeight
  if (bodyMassIndex(weightKg, heightCm) < fromBmi) return weightKg
  const idealKg = weightAtBmi(idealBmi, heightCm)
  return idealKg + shareOfExcess * (weightKg - idealKg)
}

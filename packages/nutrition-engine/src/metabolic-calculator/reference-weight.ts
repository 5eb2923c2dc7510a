/** Body mass index: weight in kg over the square of height in metres (WHO Technical Report Series 894, 2000). */
export function bodyMassIndex(weightKg: number, heightCm: number): number {
  return weightKg / weightAtBmi(1, heightCm)
}

/** The weight in kg that gives a body mass index at this height. */
export function weightAtBmi(bmi: number, heightCm: number): number {
  return bmi * (heightCm / 100) ** 2
}

/** From here on (WHO: obesity) grams per kg of the whole body would ask for more than lean tissue needs. */
const obeseBmi = 30
const idealBmi = 25
/** Share of the weight over the ideal that counts; a clinical convention ("adjusted body weight"). */
const shareOfExcess = 0.25

/**
 * The weight in kg that grams per kg refer to: the body's own, or, from a body mass index of 30, the weight at 25 plus a
 * quarter of what is over it.
 */
export function referenceWeightKg(weightKg: number, heightCm: number): number {
  if (bodyMassIndex(weightKg, heightCm) < obeseBmi) return weightKg
  const idealKg = weightAtBmi(idealBmi, heightCm)
  return idealKg + shareOfExcess * (weightKg - idealKg)
}

import { activityLevels, type IntakeInput, sexes } from '@zero-sum/contracts'
import type { Random } from './random.ts'

export type Body = Pick<
  IntakeInput,
  | 'activityLevel'
  | 'age'
  | 'bodyFatPercent'
  | 'heightCm'
  | 'heightFeet'
  | 'heightInches'
  | 'sex'
  | 'weightKg'
  | 'weightLbs'
>

/** An adult of ordinary height with a body mass index from 18.6 to 39.9. */
export function drawOrdinaryBody(random: Random): Body {
  const sex = random.pick(sexes)
  const heightCm = sex === 'male' ? random.between(160, 198) : random.between(150, 185)
  const bmi = random.chance(0.8) ? random.between(19, 32, 2) : random.between(18.6, 39.9, 2)
  const weightKg = Math.round(bmi * (heightCm / 100) ** 2 * 10) / 10
  return {
    sex,
    age: random.whole(18, 80),
    heightCm,
    weightKg,
    activityLevel: random.pick(activityLevels),
    ...(random.chance(0.15) ? { bodyFatPercent: random.whole(12, 38) } : {}),
  }
}

/** Anybody whom the intake lets through, from 1 m to 2.5 m and 30 to 300 kg, some in feet and pounds. */
export function drawAnyBody(random: Random): Body {
  const isOfAnyShape = random.chance(0.15)
  const heightCm = isOfAnyShape ? random.between(100, 250, 1) : random.between(140, 205)
  const bmi = random.between(13, 62, 1)
  const weightKg = isOfAnyShape
    ? random.between(30, 300, 1)
    : Math.min(300, Math.max(30, Math.round(bmi * (heightCm / 100) ** 2)))
  const person = {
    sex: random.pick(sexes),
    age: random.whole(18, 100),
    activityLevel: random.pick(activityLevels),
    ...(random.chance(0.25) ? { bodyFatPercent: random.between(3, 60) } : {}),
  }
  if (isOfAnyShape || random.chance(0.8)) return { ...person, heightCm, weightKg }
  const inches = Math.round(heightCm / 2.54)
  return {
    ...person,
    heightFeet: Math.floor(inches / 12),
    heightInches: inches % 12,
    weightLbs: Math.min(661, Math.max(67, Math.round(weightKg / 0.45359237))),
  }
}

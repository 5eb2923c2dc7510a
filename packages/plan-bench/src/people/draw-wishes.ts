import {
  conditions,
  cuisines,
  dietaryStyles,
  goalTypes,
  type IntakeInput,
  macroStyles,
  medicines,
  offeredAllergyLabels,
  traceChoices,
  weekdays,
} from '@zero-sum/contracts'
import { exclusions } from '../judge/knowledge/exclusions.ts'
import type { Random } from './random.ts'

const singles = Object.keys(exclusions).filter((word) => exclusions[word]?.isGroup === false)
const groups = Object.keys(exclusions).filter((word) => exclusions[word]?.isGroup === true)

/** Flags put a sentence into the plan; they refuse nobody. */
const harmlessConditions = ['gout', 'hypertension', 'prediabetes', 'type_2_diabetes'] as const

/** What a person wishes beside the goal; `isModerate` keeps to what a good planner must meet. */
export function drawWishes(
  random: Random,
  isModerate: boolean,
): Pick<
  IntakeInput,
  | 'allergies'
  | 'cookingSkill'
  | 'cuisinePreferences'
  | 'dietaryStyle'
  | 'exclusions'
  | 'macroStyle'
  | 'mayContain'
  | 'mealsPerDay'
  | 'planDurationDays'
  | 'prepTimeMaxMin'
  | 'snacksPerDay'
  | 'startDate'
  | 'trainingDays'
> {
  // Half of the sane ask for nothing to be left out; allergies are over-represented beside the world's all the same.
  const allergyCount = isModerate ? random.pick([0, 0, 0, 1, 1, 2]) : random.whole(0, 3)
  const singleCount = random.pick(isModerate ? [0, 0, 1, 2] : [0, 0, 1, 2, 4])
  const groupCount = random.chance(isModerate ? 0.12 : 0.3) ? 1 : 0
  return {
    trainingDays: random.some(weekdays, random.pick([0, 2, 3, 3, 4, 5, 6, 7])),
    dietaryStyle: random.pick(dietaryStyles),
    macroStyle: random.pick(macroStyles),
    allergies: random.some(offeredAllergyLabels, allergyCount),
    exclusions: [...random.some(singles, singleCount), ...random.some(groups, groupCount)],
    cuisinePreferences: random.some(cuisines, random.pick([0, 0, 0, 1, 2, 4])),
    mealsPerDay: isModerate ? random.pick([3, 3, 3, 4, 5]) : random.whole(2, 6),
    snacksPerDay: isModerate ? random.pick([0, 1, 1, 2]) : random.whole(0, 4),
    cookingSkill: isModerate ? random.whole(3, 10) : random.whole(1, 10),
    prepTimeMaxMin: isModerate ? random.pick([20, 30, 30, 45, 60]) : random.whole(10, 120),
    // Whole weeks are what people ask for, and what variety can be told by.
    planDurationDays: random.chance(0.6) ? 7 : random.whole(1, 7),
    mayContain: random.chance(0.75) ? 'avoid' : random.pick(traceChoices),
    ...(random.chance(0.3)
      ? { startDate: `2027-0${random.whole(1, 9)}-1${random.whole(0, 9)}` }
      : {}),
  }
}

/** A goal with a rate of at most 0.7 % of body weight a week, or any that can be typed. */
export function drawGoal(
  random: Random,
  isModerate: boolean,
  weightKg: number,
): IntakeInput['goal'] {
  const type = random.pick(goalTypes)
  if (type === 'maintain') return { type }
  if (!isModerate)
    return random.chance(0.3) ? { type } : { type, rateKgPerWeek: random.between(0, 2, 2) }
  return { type, rateKgPerWeek: Math.floor(weightKg * random.between(0.15, 0.7, 3)) / 100 }
}

/** Answers to the safety questions: mostly none of it, sometimes not asked, sometimes anything. */
export function drawSafety(random: Random, isModerate: boolean): Pick<IntakeInput, 'safety'> {
  if (isModerate)
    return {
      safety: random.chance(0.1) ? { conditions: [random.pick(harmlessConditions)] } : {},
    }
  if (random.chance(0.15)) return {}
  if (random.chance(0.6)) return { safety: {} }
  return {
    safety: {
      pregnant: random.chance(0.1),
      breastfeeding: random.chance(0.1),
      eatingDisorder: random.chance(0.1),
      conditions: random.some(conditions, random.whole(0, 2)),
      medicines: random.some(medicines, random.whole(0, 2)),
    },
  }
}

import type { ActivityLevel, Sex } from '@zero-sum/contracts'
import type { Said } from '@zero-sum/contracts/said'
import { part } from '../say.ts'
import { fatKg } from '../weight-course/starting-body.ts'
import { activityMultipliers } from './expenditure.ts'
import { leanMassKg } from './resting-energy.ts'

/** A limit on what a cut may take from a day, in kcal, with the words that a person reads and its source. */
export type DeficitLimit = { kcal: number; words: Said; source: Said }

/**
 * From this age muscle is lost easily, so the smaller of the two deficits that AHA/ACC/TOS 2013 prescribe (Jensen et al.,
 * Circulation 2014;129:S102–S138) is the largest. The age is that of PROT-AGE (Bauer et al. 2013); joining the two is ours.
 */
export const olderDeficit = { fromAge: 65, kcal: 500 } as const

/**
 * Energy availability in kcal per kg of fat-free mass below which hormones and bones suffer: the IOC's consensus (Mountjoy
 * et al., Br J Sports Med 2018;52:687–697). A threshold from studies of women; it is debated, and unknown in men.
 */
export const leastEnergyAvailability = 30

/** Body fat in %, as people may state it; an estimate beyond these is not believed. */
const believableFatPercent = { least: 3, most: 60 } as const

export type DeficitPerson = {
  sex: Sex
  age: number
  heightCm: number
  weightKg: number
  bodyFatPercent?: number | undefined
  activityLevel: ActivityLevel
}

/** The limits that follow from who a person is, beside those that hold for everybody. */
export function deficitLimits(person: DeficitPerson, restingKcal: number): DeficitLimit[] {
  const limits: DeficitLimit[] = []
  if (person.age >= olderDeficit.fromAge)
    limits.push({
      kcal: olderDeficit.kcal,
      words: part('500 kcal from 65 years on, to keep muscle'),
      source: part('500 kcal from 65 years: lower deficit of AHA/ACC/TOS 2013, our choice'),
    })
  if (trainsHard(person.activityLevel))
    limits.push({
      kcal: Math.max(0, roomOfHardTraining(person, restingKcal)),
      words: part('what hard training leaves room for'),
      source: part(
        '30 kcal per kg without fat beside exercise: Mountjoy et al., Br J Sports Med 2018;52:687–697; exercise taken as all above "lightly active", our choice',
      ),
    })
  return limits
}

/** Whether training is so hard that a deficit easily leaves too little for the rest of the body. */
export function trainsHard(activityLevel: ActivityLevel): boolean {
  return activityLevel === 'very_active' || activityLevel === 'extremely_active'
}

/**
 * The deficit in kcal a day at which energy availability, intake less exercise over fat-free mass, comes to its least.
 * Exercise is taken to be what the activity level has above "lightly active", a choice of ours.
 */
function roomOfHardTraining(person: DeficitPerson, restingKcal: number): number {
  const { weightKg } = person
  const { least, most } = believableFatPercent
  const fatPercent = Math.min(most, Math.max(least, (100 * fatKg(person)) / weightKg))
  const withoutExerciseKcal = activityMultipliers.lightly_active * restingKcal
  return withoutExerciseKcal - leastEnergyAvailability * leanMassKg(weightKg, fatPercent)
}

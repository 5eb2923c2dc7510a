import {
  type Condition,
  conditions,
  type Intake,
  type IntakeInput,
  type Medicine,
  medicines,
  type Problem,
} from '@zero-sum/contracts'
import { describe, expect, it } from 'vitest'
import { IntakeRefused } from '../refusal.ts'
import { fixtureIntake } from '../testing/fixture-catalogue.ts'
import { screenSafety } from './screen-safety.ts'

const clear = { pregnant: false, breastfeeding: false }

function screened(different: Partial<IntakeInput>): Readonly<Intake> {
  return Object.freeze(fixtureIntake({ safety: clear, ...different }))
}

function problemOf(different: Partial<IntakeInput>): Problem {
  try {
    screenSafety(screened(different))
  } catch (error) {
    if (error instanceof IntakeRefused) return error.problem
    throw error
  }
  throw new Error('The intake was not refused.')
}

function flagsOf(different: Partial<IntakeInput>): string[] {
  return screenSafety(screened(different)).map(({ code }) => code)
}

/** What a person reads, whether they get a plan or none. */
function outcomeOf(different: Partial<IntakeInput>): string[] {
  try {
    return screenSafety(screened(different)).map(({ detail }) => detail)
  } catch (error) {
    if (error instanceof IntakeRefused) return [error.problem.detail ?? '']
    throw error
  }
}

function withCondition(condition: Condition): Partial<IntakeInput> {
  return { safety: { ...clear, conditions: [condition] } }
}

function withMedicine(medicine: Medicine): Partial<IntakeInput> {
  return { safety: { ...clear, medicines: [medicine] } }
}

describe('screenSafety', () => {
  it('has nothing to say about an ordinary person', () => {
    expect(flagsOf({})).toEqual([])
  })

  it('marks a person whom nobody asked', () => {
    expect(screenSafety(fixtureIntake()).map(({ code }) => code)).toEqual(['unscreened'])
  })

  it('refuses pregnancy, breastfeeding and eating disorders, each by its reason', () => {
    expect(problemOf({ safety: { pregnant: true } })).toMatchObject({
      code: 'unsafe_intake',
      status: 422,
      reason: 'pregnancy',
    })
    expect(problemOf({ safety: { breastfeeding: true } }).reason).toBe('breastfeeding')
    expect(problemOf({ safety: { eatingDisorder: true } }).reason).toBe('eating_disorder')
  })

  it('refuses the conditions whose diet belongs to a clinician, and flags the others', () => {
    const refused = [
      'active_cancer_treatment',
      'bariatric_surgery_within_12_months',
      'chronic_kidney_disease',
      'dysphagia',
      'enteral_feeding',
      'inborn_error_of_metabolism',
      'inflammatory_bowel_flare',
      'liver_failure',
      'type_1_diabetes',
    ]
    for (const condition of conditions) {
      if (refused.includes(condition))
        expect(problemOf(withCondition(condition)).reason).toBe(condition)
      else expect(flagsOf(withCondition(condition))).toEqual([condition])
    }
  })

  it('refuses insulin and sulfonylureas, and flags the other medicines', () => {
    for (const medicine of medicines) {
      if (medicine === 'insulin' || medicine === 'sulfonylurea')
        expect(problemOf(withMedicine(medicine)).reason).toBe(medicine)
      else expect(flagsOf(withMedicine(medicine))).toEqual([medicine])
    }
  })

  it('refuses an SGLT2 inhibitor with little carbohydrate and offers a balanced plan', () => {
    const keto = problemOf({ ...withMedicine('sglt2_inhibitor'), dietaryStyle: 'keto' })
    expect(keto.reason).toBe('sglt2_low_carbohydrate')
    expect(keto.suggestions?.[0]?.change).toEqual({
      macroStyle: 'balanced',
      dietaryStyle: 'omnivore',
    })
    const lowCarb = problemOf({ ...withMedicine('sglt2_inhibitor'), macroStyle: 'low_carb' })
    expect(lowCarb.reason).toBe('sglt2_low_carbohydrate')
  })

  it('refuses anyone with a body mass index under 16, whatever the goal', () => {
    const thin = { heightCm: 170, weightKg: 46 }
    expect(problemOf({ ...thin, goal: { type: 'bulk' } }).reason).toBe('severe_underweight')
    expect(problemOf({ ...thin, goal: { type: 'cut' } }).reason).toBe('severe_underweight')
  })

  it('refuses a cut under a body mass index of 18.5 and offers the other goals', () => {
    const light = { heightCm: 170, weightKg: 52 }
    const { reason, suggestions } = problemOf({ ...light, goal: { type: 'cut' } })
    expect(reason).toBe('underweight_cut')
    expect(suggestions?.map(({ change }) => change?.goal)).toEqual([
      { type: 'bulk', rateKgPerWeek: 0.25 },
      { type: 'maintain' },
    ])
    expect(flagsOf({ ...light, goal: { type: 'bulk' } })).toEqual(['underweight'])
  })

  it('refuses a cut that would end under 18.5, and flags one that is near', () => {
    const near = { heightCm: 170, goal: { type: 'cut', rateKgPerWeek: 0.5 } } as const
    expect(problemOf({ ...near, weightKg: 53.6 }).reason).toBe('cut_to_underweight')
    expect(flagsOf({ ...near, weightKg: 55 })).toEqual(['near_underweight'])
  })

  it('names support where somebody who is slim wants to weigh less', () => {
    const light = { heightCm: 170, goal: { type: 'cut', rateKgPerWeek: 0.5 } } as const
    expect(problemOf({ ...light, weightKg: 52 }).detail).toContain('helpline')
    expect(problemOf({ ...light, weightKg: 53.6 }).detail).toContain('helpline')
  })

  it('refuses a cut at the least body fat that keeps a body well, by sex, and offers the other goals', () => {
    const cut = { weightKg: 62, goal: { type: 'cut' } } as const
    const woman = problemOf({ ...cut, bodyFatPercent: 12 })
    expect(woman.reason).toBe('lean_cut')
    expect(woman.suggestions?.map(({ change }) => change?.goal)).toEqual([
      { type: 'maintain' },
      { type: 'bulk', rateKgPerWeek: 0.25 },
    ])
    expect(flagsOf({ ...cut, bodyFatPercent: 12.5 })).toEqual([])
    expect(problemOf({ ...cut, sex: 'male', bodyFatPercent: 5 }).reason).toBe('lean_cut')
    expect(flagsOf({ ...cut, sex: 'male', bodyFatPercent: 5.5 })).toEqual([])
    expect(flagsOf({ ...cut, goal: { type: 'maintain' }, bodyFatPercent: 11 })).toEqual([])
  })

  it('suggests no slower loss to somebody who should lose none', () => {
    const { suggestions } = problemOf({
      weightKg: 62,
      bodyFatPercent: 10,
      goal: { type: 'cut', rateKgPerWeek: 1 },
    })
    expect(suggestions?.map(({ change }) => change?.goal)).toEqual([
      { type: 'maintain' },
      { type: 'bulk', rateKgPerWeek: 0.25 },
    ])
  })

  it('refuses to lose more than 1 % of body weight a week and names the most', () => {
    const fast = problemOf({ weightKg: 80, goal: { type: 'cut', rateKgPerWeek: 0.81 } })
    expect(fast.reason).toBe('rate_too_fast')
    expect(fast.errors?.[0]?.pointer).toBe('/goal/rateKgPerWeek')
    expect(fast.suggestions?.[0]?.change).toEqual({ goal: { type: 'cut', rateKgPerWeek: 0.8 } })
    expect(flagsOf({ weightKg: 80, goal: { type: 'cut', rateKgPerWeek: 0.8 } })).toEqual([])
    const heavy = problemOf({ weightKg: 200, goal: { type: 'cut', rateKgPerWeek: 1.6 } })
    expect(heavy.suggestions?.[0]?.change).toEqual({ goal: { type: 'cut', rateKgPerWeek: 1.5 } })
  })

  it('gives a light person’s cut a default within the limit', () => {
    expect(flagsOf({ heightCm: 145, weightKg: 44, goal: { type: 'cut' } })).toEqual([])
  })

  it('refuses less than 800 kcal a day', () => {
    const tiny = { age: 95, heightCm: 135, weightKg: 38, activityLevel: 'sedentary' } as const
    expect(problemOf(tiny).reason).toBe('energy_too_low')
  })

  it('lets the most serious reason decide and lists them all', () => {
    const { reason, detail, errors, suggestions } = problemOf({
      weightKg: 80,
      goal: { type: 'cut', rateKgPerWeek: 1.5 },
      safety: { pregnant: true, conditions: ['dysphagia'], medicines: ['insulin'] },
    })
    expect(reason).toBe('pregnancy')
    expect(errors?.map(({ pointer }) => pointer)).toEqual([
      '/safety/pregnant',
      '/safety/conditions/0',
      '/safety/medicines/0',
      '/goal/rateKgPerWeek',
    ])
    expect(errors?.[0]?.detail).toBe(detail)
    expect(suggestions).toEqual([])
  })

  it('suggests only what cures every reason', () => {
    const { suggestions } = problemOf({
      heightCm: 170,
      weightKg: 52,
      goal: { type: 'cut', rateKgPerWeek: 1 },
    })
    expect(suggestions?.map(({ change }) => change?.goal)).toEqual([
      { type: 'bulk', rateKgPerWeek: 0.25 },
      { type: 'maintain' },
    ])
  })

  it('puts two changes together where neither is enough by itself', () => {
    const both = {
      ...withMedicine('sglt2_inhibitor'),
      macroStyle: 'low_carb',
      weightKg: 80,
      goal: { type: 'cut', rateKgPerWeek: 1.5 },
    } as const
    const { suggestions } = problemOf(both)
    expect(suggestions).toHaveLength(1)
    const [way] = suggestions ?? []
    expect(Object.keys(way?.change ?? {}).sort()).toEqual(['goal', 'macroStyle'])
    expect(() => screenSafety({ ...screened(both), ...way?.change })).not.toThrow()
  })

  it('flags age from 65, and a body mass index from 40', () => {
    expect(flagsOf({ age: 65 })).toEqual(['older_adult'])
    expect(flagsOf({ age: 64 })).toEqual([])
    expect(flagsOf({ heightCm: 160, weightKg: 103 })).toEqual(['bmi_40_or_more'])
  })

  it('flags a cut that gives less than the body uses at rest, and no other', () => {
    const still = { weightKg: 80, activityLevel: 'sedentary' } as const
    expect(flagsOf({ ...still, goal: { type: 'cut', rateKgPerWeek: 0.3 } })).toEqual([
      'below_resting_energy',
    ])
    expect(flagsOf({ ...still, goal: { type: 'cut', rateKgPerWeek: 0.1 } })).toEqual([])
    expect(flagsOf({ ...still, goal: { type: 'maintain' } })).toEqual([])
  })

  it('flags paleo for what it leaves out', () => {
    const [notice] = screenSafety(screened({ dietaryStyle: 'paleo' }))
    expect(notice).toMatchObject({ code: 'paleo', detail: expect.stringContaining('calcium') })
  })

  it('says everything in whole, short sentences that blame nobody', () => {
    const details = [
      ...conditions.map((condition) => outcomeOf(withCondition(condition))),
      ...medicines.map((medicine) => outcomeOf(withMedicine(medicine))),
      ...[{ pregnant: true }, { breastfeeding: true }, { eatingDisorder: true }].map((safety) =>
        outcomeOf({ safety }),
      ),
      ...[52, 53.6, 44].map((weightKg) =>
        outcomeOf({ heightCm: 170, weightKg, goal: { type: 'cut', rateKgPerWeek: 0.5 } }),
      ),
    ].flat()
    expect(details.length).toBeGreaterThanOrEqual(conditions.length + medicines.length + 6)
    for (const detail of details) {
      expect(detail).toMatch(/^[A-Z].*[.]$/)
      expect(detail.length).toBeLessThan(330)
      expect(detail).not.toMatch(/\b(?:obese|fat people|fault|must not|forbidden|fail|cheat)\b/i)
    }
  })

  it('flags vegan, little carbohydrate, hard training on a cut, and training that activity forgot', () => {
    expect(flagsOf({ dietaryStyle: 'vegan' })).toEqual(['vegan'])
    expect(flagsOf({ dietaryStyle: 'keto' })).toEqual(['low_carbohydrate'])
    expect(flagsOf({ macroStyle: 'low_carb' })).toEqual(['low_carbohydrate'])
    expect(flagsOf({ activityLevel: 'very_active', goal: { type: 'cut' } })).toEqual([
      'hard_training_cut',
    ])
    const trainingDays = ['monday', 'wednesday', 'friday'] as const
    expect(flagsOf({ activityLevel: 'sedentary', trainingDays: [...trainingDays] })).toEqual([
      'activity_mismatch',
    ])
  })
})

import { parseIntake, type Targets } from '@zero-sum/contracts'
import { loadCatalogue } from '@zero-sum/food-data'
import { previewTargets } from '@zero-sum/nutrition-engine'
import { describe, expect, it } from 'vitest'
import type { IntakeForm } from '../answers/intake-form.ts'
import { intakeFromForm } from '../answers/intake-from-form.ts'
import { filledForm } from '../answers/testing/filled-form.ts'
import { energyShares } from './energy-shares.ts'
import { averageDay, hasTwoKinds, targetRows } from './target-rows.ts'

const catalogue = loadCatalogue()

function targetsOf(answers: Partial<IntakeForm>): Targets {
  const parsed = parseIntake(intakeFromForm(filledForm(answers)))
  if ('faults' in parsed) return expect.fail(JSON.stringify(parsed.faults))
  return previewTargets(parsed.intake, catalogue)
}

describe('targetRows', () => {
  it('has a column for training days and one for the others, the training days first', () => {
    const targets = targetsOf({ trainingDays: ['tuesday'] })
    expect(hasTwoKinds(targets)).toBe(true)
    const [energy] = targetRows(targets)
    const [training = 0, rest = 0] = energy?.values ?? []
    expect(training).toBeGreaterThan(rest)
  })

  it('has one column where every day is alike', () => {
    const targets = targetsOf({ trainingDays: [] })
    expect(hasTwoKinds(targets)).toBe(false)
    for (const { values } of targetRows(targets)) expect(values).toHaveLength(1)
  })

  it('leaves no step of the explanation out, and tells none twice', () => {
    for (const answers of [{}, { trainingDays: [] }, { dietaryStyle: 'keto' } as const]) {
      const targets = targetsOf(answers)
      const told = targetRows(targets).flatMap(({ why }) => why.map(({ step }) => step))
      expect(told.sort()).toEqual(targets.metabolic.why.map(({ step }) => step).sort())
    }
  })

  it('calls carbohydrate a ceiling on keto', () => {
    const ceilings = targetRows(targetsOf({ dietaryStyle: 'keto' })).filter((row) => row.isCeiling)
    expect(ceilings.map(({ name }) => name)).toEqual(['carbohydrate'])
  })
})

describe('averageDay', () => {
  it('adds up to the energy of the goal, between training days and the others', () => {
    const targets = targetsOf({ trainingDays: ['tuesday'] })
    const average = averageDay(targets)
    const shares = Object.values(energyShares(average))
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(average.energyKcal, 6)
    const [training = 0, rest = 0] = targetRows(targets)[0]?.values ?? []
    expect(average.energyKcal).toBeLessThan(training)
    expect(average.energyKcal).toBeGreaterThan(rest)
  })
})

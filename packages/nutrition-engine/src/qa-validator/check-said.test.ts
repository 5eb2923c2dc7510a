import type { Plan } from '@zero-sum/contracts'
import { beforeAll, describe, expect, it } from 'vitest'
import { potCatalogue, type StoredPlan, storedPlan } from '../plan-change/testing/stored-plan.ts'
import { part } from '../say.ts'
import { checkSaid } from './check-said.ts'
import { verifyDeliveredPlan } from './verify-delivered-plan.ts'

let stored: StoredPlan
beforeAll(async () => {
  stored = await storedPlan({ leftovers: 'many', goal: { type: 'cut' } }, potCatalogue)
})

/** The plan with something changed in it. */
function changed(change: (plan: Plan) => void): Plan {
  const plan = structuredClone(stored.plan)
  change(plan)
  return plan
}

const lie = part('Eat {food}.', { food: 'what you like' })

describe('checkSaid', () => {
  it('passes a plan, and one that was made before sentences kept what they were made of', () => {
    expect(checkSaid(stored.plan).passed).toBe(true)
    const plain = JSON.parse(
      JSON.stringify(stored.plan, (key, value) => (key === 'said' ? undefined : value)),
    )
    expect(checkSaid(plain).passed).toBe(true)
    expect(verifyDeliveredPlan(plain, stored.intake, stored.catalogue)).toEqual([])
  })

  it.each([
    ['a notice', (plan: Plan) => plan.notices.push({ code: 'x', detail: 'Eat well.', said: lie })],
    ['a check', (plan: Plan) => Object.assign(plan.qa.checks[0] ?? {}, { said: lie })],
    ['advice', (plan: Plan) => Object.assign(plan.micronutrients[0] ?? {}, { said: lie })],
    [
      'a formula',
      (plan: Plan) => Object.assign(plan.metabolic.why[0] ?? {}, { said: { formula: lie } }),
    ],
    [
      'a source',
      (plan: Plan) => Object.assign(plan.metabolic.why[0] ?? {}, { said: { source: lie } }),
    ],
    ['a meal', (plan: Plan) => Object.assign(plan.days[0]?.meals[0] ?? {}, { said: { why: lie } })],
    [
      'a step',
      (plan: Plan) => Object.assign(plan.days[0]?.meals[0] ?? {}, { said: { lastStep: lie } }),
    ],
    [
      'what is no message',
      (plan: Plan) =>
        Object.assign(plan.qa.checks[0] ?? {}, { said: { message: '{', values: {} } }),
    ],
  ])('finds %s that would read otherwise in another language', (_name, change) => {
    const plan = changed(change)
    expect(checkSaid(plan).passed).toBe(false)
    const faults = verifyDeliveredPlan(plan, stored.intake, stored.catalogue)
    expect(faults.map(({ check }) => check)).toContain('said')
  })
})

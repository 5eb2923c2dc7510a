import {
  type HouseholdMember,
  type HouseholdMemberInput,
  type Plan,
  parseHouseholdMember,
} from '@zero-sum/contracts'
import type { NamedMember } from '../household/eaters-of.ts'
import { NutritionPipelineOrchestrator } from '../orchestrator.ts'
import { batchCatalogue, fixtureIntake } from './fixture-catalogue.ts'

type AdultInput = Extract<HouseholdMemberInput, { kind: 'adult' }>
type ChildInput = Extract<HouseholdMemberInput, { kind: 'child' }>

function parsed(written: HouseholdMemberInput): HouseholdMember {
  const found = parseHouseholdMember(written)
  if ('faults' in found) throw new Error(JSON.stringify(found.faults))
  return found.member
}

/** A grown-up who needs more than the fixture's own person. */
export function fixtureAdult(different: Partial<AdultInput> = {}): HouseholdMember {
  return parsed({
    kind: 'adult',
    name: 'Ben',
    sex: 'male',
    age: 41,
    heightCm: 184,
    weightKg: 86,
    goal: { type: 'maintain' },
    activityLevel: 'moderately_active',
    safety: {},
    ...different,
  })
}

export function fixtureChild(different: Partial<ChildInput> = {}): HouseholdMember {
  return parsed({ kind: 'child', name: 'Mia', ...different })
}

/** Members with ids that a test can tell apart: the first ends in 1. */
export function named(...members: HouseholdMember[]): NamedMember[] {
  return members.map((member, at) => ({
    memberId: `00000000-0000-4000-8000-00000000000${at + 1}`,
    member,
  }))
}

let made: Promise<Plan> | undefined

/** The plan of the fixture's person: a week with pots that are eaten over several days. Made once. */
export function fixturePlan(): Promise<Plan> {
  const orchestrator = new NutritionPipelineOrchestrator({ catalogue: batchCatalogue })
  made ??= orchestrator
    .run(fixtureIntake({ leftovers: 'many', trainingDays: ['tuesday'] }), () => {}, { seed: 3 })
    .then(({ plan }) => plan)
  return made
}

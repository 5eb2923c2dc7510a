import type { HouseholdMember, Intake } from '@zero-sum/contracts'
import { eaterOf } from './member-rules.ts'

/**
 * The intake of a plan that all of a household may eat: the main person's numbers and wishes, and with them what each member
 * must not or will not eat. The engine leaves a food out that is against anybody.
 */
export function intakeForHousehold(main: Intake, members: readonly HouseholdMember[]): Intake {
  return { ...main, eatsAlong: members.map(eaterOf) }
}

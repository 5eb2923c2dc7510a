import type { HouseholdMember, PortionBasis } from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { memberNumbers } from './member-numbers.ts'
import { memberRules } from './member-rules.ts'

/** Where a member's portions come from, on the average of a whole week. */
export function portionBasis(member: HouseholdMember, catalogue: Catalogue): PortionBasis {
  return memberNumbers(member, { planDurationDays: 7 }, catalogue).basis
}

/**
 * The same of somebody who is to be taken in. Throws `IntakeRefused` with `unknown_food` where one of their allergies or
 * exclusions means nothing to us: nobody is taken in whom we could not warn.
 */
export function previewMember(member: HouseholdMember, catalogue: Catalogue): PortionBasis {
  memberRules(member, catalogue)
  return portionBasis(member, catalogue)
}

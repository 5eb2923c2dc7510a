import {
  type AdultMember,
  type HouseholdMember,
  intakeSchema,
  type PortionBasis,
} from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import { normalizeIntake } from '../intake-normalizer/normalize-intake.ts'
import { calculateMetabolism } from '../metabolic-calculator/calculate-metabolism.ts'
import type { DayTargets, Metabolism } from '../metabolic-calculator/metabolism.ts'
import { IntakeRefused } from '../refusal.ts'
import { partOf, say } from '../say.ts'

/** How long a plan is, and when it begins. */
export type PlanFrame = { planDurationDays: number; startDate?: string }

export type MemberNumbers = {
  basis: PortionBasis
  /** Their own targets on each day; nothing for children and for whom none may be computed. */
  days: readonly DayTargets[] | undefined
}

/** The portion of an adult for whom no numbers may be computed and who set none: as much as the main person has. */
export const equalPortion = 1

/**
 * Where a member's portions come from. A child gets no targets of ours: a growing body has needs that these sums do not know.
 * Neither does an adult for whom no safe plan can be made. For both the cook sets the portion, and the reason is said.
 */
export function memberNumbers(
  member: HouseholdMember,
  frame: PlanFrame,
  catalogue: Catalogue,
): MemberNumbers {
  if (member.kind === 'child')
    return {
      basis: {
        kind: 'set_by_cook',
        portion: member.portion,
        reason: 'child',
        ...say('We work out no numbers for children: {name}’s portion is the one that you set.', {
          name: member.name,
        }),
      },
      days: undefined,
    }
  const found = metabolismOf(member, frame, catalogue)
  const days = found instanceof IntakeRefused ? undefined : found.days
  if (member.portion !== undefined)
    return {
      basis: {
        kind: 'set_by_cook',
        portion: member.portion,
        reason: 'chosen',
        ...say('{name}’s portion is the one that you set.', { name: member.name }),
      },
      days,
    }
  if (found instanceof IntakeRefused)
    return {
      basis: {
        kind: 'set_by_cook',
        portion: equalPortion,
        reason: found.problem.reason ?? 'unsafe_intake',
        ...say(
          'We work out no numbers for {name}, who gets as much as you until you set a portion. {reason}',
          { name: member.name, reason: partOf(found.problem) },
        ),
      },
      days: undefined,
    }
  return { basis: { kind: 'own_numbers', goalKcal: found.profile.goalKcal }, days }
}

function metabolismOf(
  member: AdultMember,
  frame: PlanFrame,
  catalogue: Catalogue,
): IntakeRefused | Metabolism {
  const { kind, name, eats, portion, allergies, exclusions, mayContain, ...body } = member
  // What they do not eat is no part of their numbers.
  const intake = intakeSchema.parse({ ...body, ...frame })
  try {
    return calculateMetabolism(normalizeIntake(intake, catalogue))
  } catch (error) {
    if (error instanceof IntakeRefused) return error
    throw error
  }
}

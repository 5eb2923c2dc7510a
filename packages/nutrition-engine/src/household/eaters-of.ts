import {
  type HouseholdMember,
  mainEater,
  type Plan,
  type PlanDay,
  type PlanMeal,
  type PortionBasis,
} from '@zero-sum/contracts'
import type { Catalogue } from '../catalogue/recipe.ts'
import type { DayTargets } from '../metabolic-calculator/metabolism.ts'
import { memberNumbers } from './member-numbers.ts'
import { memberRules } from './member-rules.ts'
import { servablePortion } from './portion-words.ts'
import type { GuardedEater } from './warn-eater.ts'

/** A member as the database keeps them. */
export type NamedMember = { memberId: string; member: HouseholdMember }

/** Somebody at the table: which meals they share, how much of them, and what they should have in a day. */
export type TableEater = {
  eater: string
  name: string
  basis: PortionBasis
  /** Nothing for the main person, whose plan keeps to their rules already. */
  guarded: GuardedEater | undefined
  shares(day: PlanDay, meal: PlanMeal): boolean
  /** As a multiple of the main person's. */
  portionOn(day: PlanDay): number
  targetsOn(day: PlanDay): DayTargets['targets'] | undefined
}

/** Everybody who eats of a plan, the main person first. */
export function eatersOf(
  plan: Plan,
  members: readonly NamedMember[],
  catalogue: Catalogue,
): TableEater[] {
  const main: TableEater = {
    eater: mainEater,
    name: '',
    basis: { kind: 'own_numbers', goalKcal: plan.metabolic.goalKcal },
    guarded: undefined,
    shares: () => true,
    portionOn: () => 1,
    targetsOn: ({ targets }) => targets,
  }
  return [main, ...members.map((member) => eaterOf(member, plan, catalogue))]
}

function eaterOf({ memberId, member }: NamedMember, plan: Plan, catalogue: Catalogue): TableEater {
  const startDate = plan.days[0]?.date
  const frame = {
    planDurationDays: plan.days.length,
    ...(startDate === undefined ? {} : { startDate }),
  }
  const { basis, days } = memberNumbers(member, frame, catalogue)
  const targetsOn = ({ weekday }: PlanDay) => days?.find((one) => one.weekday === weekday)?.targets
  const { name } = member
  return {
    eater: memberId,
    name,
    basis,
    guarded: { eater: memberId, name, rules: memberRules(member, catalogue) },
    shares: ({ weekday }, { slot }) => sharesMeal(member, slot, weekday),
    portionOn: (day) => {
      if (basis.kind === 'set_by_cook') return servablePortion(basis.portion)
      const wanted = targetsOn(day)?.energyKcal ?? day.totals.energyKcal
      return servablePortion(wanted / day.totals.energyKcal)
    },
    targetsOn,
  }
}

/** Whether somebody eats this meal with the others; who names no meal shares all of them. */
export function sharesMeal(
  { eats }: Pick<HouseholdMember, 'eats'>,
  slot: PlanMeal['slot'],
  weekday: PlanDay['weekday'],
): boolean {
  return (
    eats.length === 0 ||
    eats.some(
      (shared) =>
        shared.slot === slot && (shared.weekdays.length === 0 || shared.weekdays.includes(weekday)),
    )
  )
}

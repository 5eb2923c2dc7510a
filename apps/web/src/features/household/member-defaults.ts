import type { AdultMember, HouseholdMember, Locale, MeasureSystem } from '@zero-sum/contracts'
import { decimalPoint, feetAndInches } from '../intake/answers/change-units.ts'
import { kgPerPound, typed } from '../intake/answers/measures.ts'
import { findOffered, type OfferedAllergy } from '../intake/answers/offered-allergies.ts'
import type { KeptDetails } from './member-from-form.ts'
import { typedPercent } from './portion-percent.ts'

/** What stands in the fields of the form at first, as it would be typed. */
export type MemberDefaults = {
  member: HouseholdMember | undefined
  adult: AdultMember | undefined
  age: string
  heightCm: string
  heightFeet: string
  heightInches: string
  weightKg: string
  weightLbs: string
  portion: string
  childPortion: string
  allergies: readonly OfferedAllergy[]
  otherAllergies: string
  exclusions: string
  /** Whether something of their health applies; nothing where nobody has said. */
  health: 'no' | 'yes' | undefined
  kept: KeptDetails
}

/** Of somebody who is there already, in the person's units, or of somebody new. */
export function memberDefaults(
  member: HouseholdMember | undefined,
  { locale, measureSystem }: { locale: Locale; measureSystem: MeasureSystem },
): MemberDefaults {
  const point = decimalPoint(locale)
  const adult = member?.kind === 'adult' ? member : undefined
  const words = member?.allergies ?? []
  const isMetric = measureSystem === 'metric'
  const feet = isMetric ? undefined : feetAndInches(adult?.heightCm)
  const pounds = adult === undefined ? undefined : adult.weightKg / kgPerPound
  return {
    member,
    adult,
    age: typed(member?.age, 0),
    heightCm: isMetric ? typed(adult?.heightCm, 1, point) : '',
    heightFeet: feet?.heightFeet ?? '',
    heightInches: feet?.heightInches ?? '',
    weightKg: isMetric ? typed(adult?.weightKg, 2, point) : '',
    weightLbs: isMetric ? '' : typed(pounds, 1, point),
    portion: typedPercent(adult?.portion, point),
    childPortion: typedPercent(member?.kind === 'child' ? member.portion : usualChild, point),
    allergies: words.flatMap((word) => findOffered(word) ?? []),
    otherAllergies: words.filter((word) => findOffered(word) === undefined).join(', '),
    exclusions: (member?.exclusions ?? []).join(', '),
    health: healthOf(adult),
    kept: keptOf(adult),
  }
}

/** The portion of a child that nobody has set, times the main person's: as in the contract. */
const usualChild = 0.5

function healthOf(adult: AdultMember | undefined): 'no' | 'yes' | undefined {
  if (adult?.safety === undefined) return undefined
  const { pregnant, breastfeeding, eatingDisorder, conditions, medicines } = adult.safety
  const isSomething =
    pregnant || breastfeeding || eatingDisorder || conditions.length + medicines.length > 0
  return isSomething ? 'yes' : 'no'
}

function keptOf(adult: AdultMember | undefined): KeptDetails {
  if (adult === undefined) return {}
  const { bodyFatPercent, trainingDays, macroStyle, goal } = adult
  return {
    ...(bodyFatPercent === undefined ? {} : { bodyFatPercent }),
    trainingDays,
    macroStyle,
    goal: {
      type: goal.type,
      ...(goal.rateKgPerWeek === undefined ? {} : { rateKgPerWeek: goal.rateKgPerWeek }),
    },
  }
}

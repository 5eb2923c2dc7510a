import type { Condition, Intake, Medicine } from '@zero-sum/contracts'
import { bodyMass, expenditureKcal } from './body.ts'
import { fastestLoss, goalKcal, weeklyRate } from './goal.ts'

const refusedConditions: ReadonlySet<Condition> = new Set([
  'active_cancer_treatment',
  'bariatric_surgery_within_12_months',
  'chronic_kidney_disease',
  'dysphagia',
  'enteral_feeding',
  'inborn_error_of_metabolism',
  'inflammatory_bowel_flare',
  'liver_failure',
  'type_1_diabetes',
] as const)
const refusedMedicines: ReadonlySet<Medicine> = new Set(['insulin', 'sulfonylurea'] as const)

/** Every reason for which docs/metabolism.md lets no plan be made for this person; none for most. */
export function mustRefuse(person: Intake): string[] {
  return [...healthReasons(person), ...bodyReasons(person)]
}

function healthReasons(person: Intake): string[] {
  const { safety } = person
  if (safety === undefined) return []
  const hasLittleCarbohydrate =
    person.dietaryStyle === 'keto' ||
    person.macroStyle === 'keto' ||
    person.macroStyle === 'low_carb'
  return [
    ...(safety.eatingDisorder ? ['eating_disorder'] : []),
    ...(safety.pregnant ? ['pregnancy'] : []),
    ...(safety.breastfeeding ? ['breastfeeding'] : []),
    ...safety.conditions.filter((condition) => refusedConditions.has(condition)),
    ...safety.medicines.filter((medicine) => refusedMedicines.has(medicine)),
    ...(safety.medicines.includes('sglt2_inhibitor') && hasLittleCarbohydrate
      ? ['sglt2_low_carbohydrate']
      : []),
  ]
}

function bodyReasons(person: Intake): string[] {
  const bmi = bodyMass(person)
  const isCut = person.goal.type === 'cut'
  const reasons: string[] = []
  if (bmi < 16) reasons.push('severe_underweight')
  else if (isCut && bmi < 18.5) reasons.push('underweight_cut')
  else if (isCut && bmiAfter(person) < 18.5) reasons.push('cut_to_underweight')
  if (isCut && weeklyRate(person) > fastestLoss(person.weightKg)) reasons.push('rate_too_fast')
  if (goalKcal(person) < 800) reasons.push('energy_too_low')
  return reasons
}

/** BMI at the end of the plan, by the deficit that it really has. */
function bmiAfter(person: Intake): number {
  const lostKg = ((expenditureKcal(person) - goalKcal(person)) * person.planDurationDays) / 7_700
  return bodyMass({ ...person, weightKg: person.weightKg - lostKg })
}

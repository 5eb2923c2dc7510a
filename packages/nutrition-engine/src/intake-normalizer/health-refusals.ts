import type { Intake } from '@zero-sum/contracts'
import { conditionRules, medicineRules } from './condition-rules.ts'
import type { SafetyRefusal } from './safety-rule.ts'

/** Whether the plan would be low in carbohydrate, whichever of the two fields asks for it. */
export function isLowCarbohydrate({
  dietaryStyle,
  macroStyle,
}: Pick<Intake, 'dietaryStyle' | 'macroStyle'>): boolean {
  return dietaryStyle === 'keto' || macroStyle === 'keto' || macroStyle === 'low_carb'
}

/** Reasons against a plan that follow from the safety answers. */
export function healthRefusals(intake: Intake): SafetyRefusal[] {
  const { safety } = intake
  if (safety === undefined) return []
  const refusals: SafetyRefusal[] = []
  if (safety.eatingDisorder) {
    refusals.push({
      severity: 1,
      reason: 'eating_disorder',
      pointer: '/safety/eatingDisorder',
      detail:
        'Thank you for telling us. A plan made of numbers can make an eating disorder harder, so we do not make one here. You deserve support from people: your doctor, or an eating-disorder helpline in your country (in the UK Beat, in the US ANAD), will listen and can help.',
      suggestions: [],
    })
  }
  if (safety.pregnant) {
    refusals.push({
      severity: 2,
      reason: 'pregnancy',
      pointer: '/safety/pregnant',
      detail:
        'In pregnancy needs change month by month and some foods are not safe, so we do not make a plan. Your midwife, doctor or a dietitian can plan with you; come back afterwards.',
      suggestions: [],
    })
  }
  if (safety.breastfeeding) {
    refusals.push({
      severity: 3,
      reason: 'breastfeeding',
      pointer: '/safety/breastfeeding',
      detail:
        'While you breastfeed your body needs more energy and some nutrients than our sums know, so we do not make a plan. Your midwife, health visitor or a dietitian can plan with you.',
      suggestions: [],
    })
  }
  for (const [index, condition] of safety.conditions.entries()) {
    const rule = conditionRules[condition]
    if (rule.kind === 'refuse')
      refusals.push({
        severity: 5,
        reason: condition,
        pointer: `/safety/conditions/${index}`,
        detail: rule.detail,
        suggestions: [],
      })
  }
  for (const [index, medicine] of safety.medicines.entries()) {
    const rule = medicineRules[medicine]
    if (rule.kind === 'refuse')
      refusals.push({
        severity: 5,
        reason: medicine,
        pointer: `/safety/medicines/${index}`,
        detail: rule.detail,
        suggestions: [],
      })
    if (medicine === 'sglt2_inhibitor' && isLowCarbohydrate(intake))
      refusals.push({
        severity: 6,
        reason: 'sglt2_low_carbohydrate',
        pointer: `/safety/medicines/${index}`,
        detail:
          'With an SGLT2 inhibitor little carbohydrate can cause ketoacidosis, even with normal blood sugar, so we do not combine them. A plan with ordinary carbohydrate is possible.',
        suggestions: [
          {
            detail: 'Ask for a balanced plan.',
            change: {
              macroStyle: 'balanced',
              ...(intake.dietaryStyle === 'keto' ? { dietaryStyle: 'omnivore' } : {}),
            },
          },
        ],
      })
  }
  return refusals
}

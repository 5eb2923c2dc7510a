import type { Intake } from '@zero-sum/contracts'
import type { FoodRules } from '../catalogue/allergen-gate.ts'
import { defaultRateKgPerWeek } from '../metabolic-calculator/default-rate.ts'
import { rounded } from '../metabolic-calculator/explanation.ts'
import { say, wordOf } from '../say.ts'
import type { Notice } from './normalized-intake.ts'

/** What was decided for the person where the intake left room, and what no plan can promise. */
export function wishNotices(
  intake: Intake,
  rules: Pick<FoodRules, 'allergens' | 'avoidTraces'>,
  hasAllergies: boolean,
): Notice[] {
  const notices: Notice[] = []
  if (hasAllergies || rules.allergens.size > 0)
    notices.push({
      code: 'cross_contact',
      detail:
        'We choose foods by their allergen records; we cannot know what touched them in a factory, a shop or your kitchen. Read every label, and if traces can make you seriously ill, follow your allergy team’s advice first.',
    })
  if (rules.allergens.size > 0 && !rules.avoidTraces)
    notices.push({
      code: 'traces_allowed',
      detail:
        'You allowed foods that may contain traces, so this plan may use foods that are commonly contaminated with your allergens.',
    })
  const { type, rateKgPerWeek } = intake.goal
  if (rateKgPerWeek === undefined && type !== 'maintain')
    notices.push({
      code: 'default_rate',
      ...say('You named no rate, so we plan for {rate, number} kg a week.', {
        rate: rounded(defaultRateKgPerWeek(type, intake.weightKg), 2),
      }),
    })
  const otherStyle = intake.macroStyle === 'high_protein' || intake.macroStyle === 'low_carb'
  if (intake.dietaryStyle === 'keto' && otherStyle)
    notices.push({
      code: 'keto_decides',
      ...say('You chose keto and "{style}"; keto decides how the energy is split.', {
        style: wordOf('style', intake.macroStyle),
      }),
    })
  return notices
}

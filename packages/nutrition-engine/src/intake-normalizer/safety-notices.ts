import type { Intake } from '@zero-sum/contracts'
import { olderDeficit, trainsHard } from '../metabolic-calculator/deficit-limits.ts'
import { bodyMassIndex } from '../metabolic-calculator/reference-weight.ts'
import { underweightBmi } from './body-refusals.ts'
import { conditionRules, medicineRules } from './condition-rules.ts'
import { isLowCarbohydrate } from './health-refusals.ts'
import type { Notice } from './normalized-intake.ts'
import { plannedEnergy } from './planned-energy.ts'

/** Obesity of the third class (WHO Technical Report Series 894, 2000). */
export const severeObesityBmi = 40
/** A cut that starts this near to underweight has little left to lose: a choice of ours. */
export const nearUnderweightBmi = underweightBmi + 1

/** What a person who gets a plan should know or ask a clinician about. */
export function safetyNotices(intake: Intake): Notice[] {
  return [...healthNotices(intake), ...bodyNotices(intake), ...wishNotices(intake)]
}

function healthNotices({ safety }: Intake): Notice[] {
  if (safety === undefined) {
    return [
      {
        code: 'unscreened',
        detail:
          'Nobody asked about pregnancy, breastfeeding, eating disorders, illnesses or medicines for this plan. If any of them applies to you, do not follow it before you have asked a doctor.',
      },
    ]
  }
  return [
    ...safety.conditions.map((condition) => ({ code: condition, rule: conditionRules[condition] })),
    ...safety.medicines.map((medicine) => ({ code: medicine, rule: medicineRules[medicine] })),
  ].flatMap(({ code, rule }) => (rule.kind === 'flag' ? [{ code, detail: rule.detail }] : []))
}

function bodyNotices(intake: Intake): Notice[] {
  const { age, weightKg, heightCm, goal } = intake
  const bmi = bodyMassIndex(weightKg, heightCm)
  const notices: Notice[] = []
  if (age >= olderDeficit.fromAge)
    notices.push({
      code: 'older_adult',
      detail:
        goal.type === 'cut'
          ? 'From 65 years muscle is lost easily: lose weight slowly, spread the protein over all meals, keep up strength training, and talk to your doctor before you start.'
          : 'From 65 years protein matters more: spread it over all meals, and ask your doctor about vitamin D and B12.',
    })
  if (bmi >= severeObesityBmi)
    notices.push({
      code: 'bmi_40_or_more',
      detail:
        'At a body mass index of 40 or more medical support makes losing weight safer and more likely to last. Please show this plan to your doctor.',
    })
  if (bmi < underweightBmi)
    notices.push({
      code: 'underweight',
      detail:
        'Your body mass index is under 18.5. If you have lost weight without wanting to, please see a doctor; a plan that gains weight slowly may serve you better.',
    })
  else if (goal.type === 'cut' && bmi < nearUnderweightBmi)
    notices.push({
      code: 'near_underweight',
      detail:
        'You are close to underweight (a body mass index under 18.5). Stop losing weight there; we will not plan a cut beyond it.',
    })
  const { restingKcal, targetKcal } = plannedEnergy(intake)
  if (targetKcal < restingKcal)
    notices.push({
      code: 'below_resting_energy',
      detail:
        'This plan gives less than your body uses at rest. Go slower or take a break if you feel weak, cold or dizzy, and talk to your doctor before you keep it up for more than a few weeks.',
    })
  return notices
}

function wishNotices(intake: Intake): Notice[] {
  const notices: Notice[] = []
  if (intake.dietaryStyle === 'vegan')
    notices.push({
      code: 'vegan',
      detail:
        'A vegan plan needs a vitamin B12 supplement. Look after vitamin D, iodine, omega-3, iron, calcium and zinc too; fortified foods help.',
    })
  if (intake.dietaryStyle === 'paleo')
    notices.push({
      code: 'paleo',
      detail:
        'A paleo plan has no milk, grains or pulses, so look after calcium, vitamin D and iodine: tinned fish with bones, leafy greens and eggs help, and your doctor can say whether a supplement makes sense.',
    })
  if (isLowCarbohydrate(intake))
    notices.push({
      code: 'low_carbohydrate',
      detail:
        'With little carbohydrate you may feel tired in the first days. Drink enough, and ask a doctor first if you take medicine for blood pressure or blood sugar.',
    })
  if (intake.activityLevel === 'sedentary' && intake.trainingDays.length >= 3)
    notices.push({
      code: 'activity_mismatch',
      detail:
        'You chose "sedentary" and named three training days or more. Activity counts training too: a higher level would give more energy.',
    })
  if (intake.goal.type === 'cut' && trainsHard(intake.activityLevel))
    notices.push({
      code: 'hard_training_cut',
      detail:
        'Hard training on too little food harms hormones, bones and performance. Stop the cut and eat more if you feel cold, tired or low, get injured often, or miss periods.',
    })
  return notices
}

'use client'

import type { ReactElement } from 'react'
import { Button } from '../../../../components/button.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { OnboardingKey } from '../../messages/onboarding/index.ts'
import type { ReviewKey } from '../../messages/review/index.ts'
import { stepNames } from '../../steps/step-names.ts'
import { EatsAlong } from '../eats-along.tsx'
import { useIntake } from '../intake-provider.tsx'
import { MakePlan } from '../make-plan.tsx'
import { ReviewNumbers } from '../review-numbers.tsx'
import { SummaryLines } from '../summary-lines.tsx'
import { useRecipes } from '../use-recipes.ts'
import { useSummary } from '../use-summary.ts'

const asking = stepNames.filter((step) => step !== 'review')

/** Everything on one page, with a way to each group. */
export function ReviewStep(): ReactElement {
  const { t } = useLanguage<ReviewKey>('review')
  const { t: name } = useLanguage<OnboardingKey>('onboarding')
  const { form, way } = useIntake()
  const { recipes } = useRecipes(form.fixedMeals.length > 0)
  const summary = useSummary(form, recipes)
  return (
    <>
      <div className="border-line border-b">
        {asking.map((step) => (
          <section
            aria-labelledby={`${step}-title`}
            className="border-line border-t py-5"
            key={step}
          >
            <div className="flex items-baseline justify-between gap-4">
              <h2 className="font-bold font-narrow text-title" id={`${step}-title`}>
                {name(step)}
              </h2>
              <Button
                aria-label={t('editOf', { group: name(step) })}
                className="-my-2 -mr-3.5"
                disabled={way.isBusy}
                look="quiet"
                onClick={() => way.goTo(step)}
                size="small"
              >
                {t('edit')}
              </Button>
            </div>
            <SummaryLines lines={summary[step]} />
          </section>
        ))}
      </div>
      <EatsAlong />
      <ReviewNumbers />
      <MakePlan />
    </>
  )
}

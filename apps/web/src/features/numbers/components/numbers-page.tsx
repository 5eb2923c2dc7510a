import type { StoredPlan } from '@zero-sum/contracts/stored-plan'
import type { ReactElement } from 'react'
import { BackLink } from '../../../components/back-link.tsx'
import { MarginSection } from '../../../components/margin-section.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { spanOfDays } from '../../plans/day-names.ts'
import { planWords } from '../../plans/messages/index.ts'
import { numbersWords } from '../messages/index.ts'
import { AdjustmentList } from './adjustment-list.tsx'
import { CheckList } from './check-list.tsx'
import { FoodSources } from './food-sources.tsx'
import { ForeseenWeight } from './foreseen-weight.tsx'
import { NutrientList } from './nutrient-list.tsx'
import { ReasonList } from './reason-list.tsx'

/** Why a plan gives what it gives, what is in it, and how it was checked. */
export async function NumbersPage({ stored }: { stored: StoredPlan }): Promise<ReactElement> {
  const [{ t }, planLanguage] = await Promise.all([
    getLanguage(numbersWords),
    getLanguage(planWords),
  ])
  const { plan, planId } = stored
  const { adjustments, why, weightCourse } = plan.metabolic
  const chapters = [
    ...(adjustments.length === 0 ? [] : (['adjustments'] as const)),
    'why',
    ...(weightCourse === undefined ? [] : (['course'] as const)),
    'nutrients',
    'checks',
    'sources',
  ] as const
  return (
    <div className="page pt-6 md:pt-10">
      <BackLink href={`/plans/${planId}`}>{t('backToWeek')}</BackLink>
      <h1 className="font-bold font-narrow text-heading">
        {t('title')}
        <span className="block font-normal text-lead text-muted">
          {spanOfDays(plan.days, planLanguage)}
        </span>
      </h1>
      <p className="mt-3 max-w-prose text-lead">{t('lead')}</p>
      <nav aria-label={t('contents')} className="mt-3 mb-6 print:hidden">
        <ul className="flex flex-wrap gap-x-6">
          {chapters.map((chapter) => (
            <li key={chapter}>
              <a
                className="inline-flex min-h-11 items-center text-leek text-small underline underline-offset-4"
                href={`#${chapter}`}
              >
                {t(chapter)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {adjustments.length === 0 ? null : (
        <MarginSection id="adjustments" lead={t('adjustmentsLead')} title={t('adjustments')}>
          <AdjustmentList adjustments={adjustments} />
        </MarginSection>
      )}
      <MarginSection id="why" lead={t('whyLead')} title={t('why')}>
        <ReasonList why={why} />
      </MarginSection>
      {weightCourse === undefined ? null : (
        <MarginSection id="course" lead={t('courseLead')} title={t('course')}>
          <ForeseenWeight course={weightCourse} stored={stored} />
        </MarginSection>
      )}
      <MarginSection id="nutrients" lead={t('nutrientsLead')} title={t('nutrients')}>
        <NutrientList micronutrients={plan.micronutrients} notAssessed={plan.notAssessed} />
      </MarginSection>
      <MarginSection id="checks" lead={t('checksLead')} title={t('checks')}>
        <CheckList checks={plan.qa.checks} />
      </MarginSection>
      <MarginSection id="sources" lead={t('sourcesLead')} title={t('sources')}>
        <FoodSources plan={plan} />
      </MarginSection>
    </div>
  )
}

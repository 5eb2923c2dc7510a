import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../components/button.tsx'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { PlanLine } from '../../features/history/components/plan-line.tsx'
import { historyWords } from '../../features/history/messages/index.ts'
import { readHistory } from '../../features/history/read-history.ts'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(historyWords)
  return { title: t('title') }
}

/** The visitor's plans, newest first. */
export default async function Page(): Promise<ReactElement> {
  const answer = await readHistory()
  const { t } = await getLanguage(historyWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('title')}>
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { plans } = answer.value
  if (plans.length === 0)
    return (
      <NarrowPage title={t('title')}>
        <section className="rounded-card bg-sunken p-6 md:p-10">
          <h2 className="font-semibold text-lead">{t('empty')}</h2>
          <p className="mt-2 max-w-prose text-muted">{t('emptyDetail')}</p>
          <ButtonLink className="mt-5" href="/onboarding">
            {t('start')}
          </ButtonLink>
        </section>
      </NarrowPage>
    )
  return (
    <NarrowPage lead={t('lead')} title={t('title')}>
      <ButtonLink href="/onboarding/review">{t('again')}</ButtonLink>
      <ol className="mt-8 divide-y divide-line border-line border-y">
        {plans.map((plan) => (
          <PlanLine key={plan.planId} plan={plan} />
        ))}
      </ol>
    </NarrowPage>
  )
}

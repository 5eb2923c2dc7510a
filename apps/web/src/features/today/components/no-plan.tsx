import type { ReactElement, ReactNode } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { SevenPlates } from '../../landing/components/seven-plates.tsx'
import { todayWords } from '../messages/index.ts'

/** For somebody without a plan: what will be here, and the way to it; the plan that is being made, where there is one. */
export async function NoPlan({ waiting }: { waiting: ReactNode }): Promise<ReactElement> {
  const { t } = await getLanguage(todayWords)
  return (
    <EmptyDay
      lead={t('emptyLead')}
      title={t(waiting === null ? 'emptyTitle' : 'waitingTitle')}
      waiting={waiting}
    >
      {waiting === null ? (
        <ButtonLink href="/onboarding" look="cover" size="large">
          {t('planMyWeek')}
        </ButtonLink>
      ) : null}
      <ButtonLink href="/history" look="coverQuiet" size="large">
        {t('earlierPlans')}
      </ButtonLink>
    </EmptyDay>
  )
}

/** For somebody whose plan is over. */
export async function PastPlan({
  planId,
  lastDate,
  waiting,
}: {
  planId: string
  lastDate: string
  waiting: ReactNode
}): Promise<ReactElement> {
  const { t, formats } = await getLanguage(todayWords)
  const lead = t('pastLead', { day: formats.date(lastDate, 'weekday') })
  return (
    <EmptyDay lead={lead} title={t('pastTitle')} waiting={waiting}>
      {waiting === null ? (
        <ButtonLink href="/onboarding" look="cover" size="large">
          {t('planNext')}
        </ButtonLink>
      ) : null}
      <ButtonLink href={`/plans/${planId}`} look="coverQuiet" size="large">
        {t('seeOld')}
      </ButtonLink>
    </EmptyDay>
  )
}

function EmptyDay({
  title,
  lead,
  waiting,
  children,
}: {
  title: string
  lead: string
  waiting: ReactNode
  children: ReactNode
}): ReactElement {
  return (
    <header className="overflow-hidden bg-cover text-on-cover">
      <div className="page grid items-center gap-x-14 gap-y-6 py-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div>
          <h1 className="font-bold font-narrow text-display">{title}</h1>
          <p className="mt-4 max-w-xl text-lead text-on-cover-muted">{lead}</p>
          {waiting === null ? null : <div className="mt-7 max-w-xl text-ink">{waiting}</div>}
          <div className="mt-7 flex flex-wrap gap-3">{children}</div>
        </div>
        <SevenPlates className="mx-auto w-full max-w-xs lg:max-w-none" />
      </div>
    </header>
  )
}

import type { ReactElement } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { planWords } from '../../../features/plans/messages/index.ts'
import { getLanguage } from '../../../language/get-language.ts'

/** Stands in for a plan, or a part of one, that there is not or that is somebody else's. */
export default async function NoSuchPlan(): Promise<ReactElement> {
  const { t } = await getLanguage(planWords)
  return (
    <div className="page py-14 md:py-20">
      <h1 className="font-bold font-narrow text-heading">{t('noSuchPlan')}</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">{t('noSuchPlanLead')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/today">{t('goToToday')}</ButtonLink>
        <ButtonLink href="/history" look="secondary">
          {t('allPlans')}
        </ButtonLink>
      </div>
    </div>
  )
}

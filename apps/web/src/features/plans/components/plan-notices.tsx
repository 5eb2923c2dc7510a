import type { Plan } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Notice } from '../../../components/notice.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { planWords } from '../messages/index.ts'

/** What the person should know before cooking. */
export async function PlanNotices({
  notices,
}: Pick<Plan, 'notices'>): Promise<ReactElement | null> {
  if (notices.length === 0) return null
  const { t } = await getLanguage(planWords)
  return (
    <section aria-labelledby="notices-title">
      <h2 className="font-bold font-narrow text-title" id="notices-title">
        {t('notices')}
      </h2>
      <div className="mt-4 grid gap-3">
        {notices.map(({ code, detail }) => (
          <Notice key={code + detail}>{detail}</Notice>
        ))}
      </div>
    </section>
  )
}

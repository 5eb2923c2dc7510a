import type { Plan } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Notice } from '../../../components/notice.tsx'

/** What the person should know before cooking. */
export function PlanNotices({ notices }: Pick<Plan, 'notices'>): ReactElement | null {
  if (notices.length === 0) return null
  return (
    <section aria-label="Please note" className="mt-8 grid gap-3">
      {notices.map(({ code, detail }) => (
        <Notice key={code + detail}>{detail}</Notice>
      ))}
    </section>
  )
}

import type { Plan } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Notice } from '../../../components/notice.tsx'

/** What the person should know before cooking. */
export function PlanNotices({
  notices,
  screening,
}: Pick<Plan, 'notices' | 'screening'>): ReactElement | null {
  if (notices.length === 0 && screening === 'screened') return null
  return (
    <section aria-label="Please note" className="grid gap-3 py-8">
      {screening === 'unscreened' ? (
        <Notice>
          This plan was made without answers to the health questions. Talk to a doctor first if you
          are pregnant, have a condition or take medicines.
        </Notice>
      ) : null}
      {notices.map(({ code, detail }) => (
        <Notice key={code + detail}>{detail}</Notice>
      ))}
    </section>
  )
}

import { redirect } from 'next/navigation'
import { readDraft } from '../../features/intake/draft/read-draft.ts'
import { openAt } from '../../features/intake/steps/find-way.ts'
import { findActive } from '../../features/plans/read-plan.ts'

/** To where the person left, or to the review for somebody who plans another week. */
export default async function Page(): Promise<null> {
  const draft = await readDraft()
  // The layout around says what is wrong.
  if ('code' in draft) return null
  const active = await findActive()
  const hasPlan = active.kind === 'ready' && active.value.plan !== null
  redirect(`/onboarding/${openAt(draft.answers, draft.leftAt, hasPlan)}`)
}

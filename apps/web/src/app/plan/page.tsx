import { redirect } from 'next/navigation'
import { readActive } from '../../features/plans/read-plan.ts'

export const dynamic = 'force-dynamic'

/** A short address that always leads to the plan that the person follows. */
export default async function Page(): Promise<never> {
  const active = await readActive()
  const planId = active.kind === 'ready' ? active.value.plan?.planId : undefined
  redirect(planId === undefined ? '/' : `/plans/${planId}`)
}

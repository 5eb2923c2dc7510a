import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { PlanPage } from '../../../features/plans/components/plan-page.tsx'

export const metadata: Metadata = { title: 'Your plan' }

export default async function Page({
  params,
}: {
  params: Promise<{ planId: string }>
}): Promise<ReactElement> {
  const { planId } = await params
  return <PlanPage planId={planId} />
}

'use client'

import { type ReactElement, useCallback } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { useResource } from '../../../lib/use-resource.ts'
import { fetchPlan } from '../api.ts'
import { ChangeablePlan } from './changeable-plan.tsx'
import { PlanSkeleton } from './plan-skeleton.tsx'

/** Fetches a plan and shows it. */
export function PlanPage({ planId }: { planId: string }): ReactElement {
  const load = useCallback((signal: AbortSignal) => fetchPlan(planId, signal), [planId])
  const resource = useResource(load)
  switch (resource.state) {
    case 'loading':
      return <PlanSkeleton />
    case 'failed':
      return (
        <div className="page max-w-3xl py-10">
          <ProblemPanel problem={resource.problem}>
            <Button onClick={resource.reload}>Try again</Button>
            <ButtonLink href="/history" look="secondary">
              Your plans
            </ButtonLink>
          </ProblemPanel>
        </div>
      )
    case 'ready':
      return <ChangeablePlan fetched={resource.value} onStale={resource.reload} />
  }
}

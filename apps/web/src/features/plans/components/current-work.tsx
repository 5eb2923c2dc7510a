'use client'

import { type ReactElement, useCallback } from 'react'
import { Skeleton } from '../../../components/skeleton.tsx'
import { useResource } from '../../../lib/use-resource.ts'
import { RunningJob } from '../../jobs/components/running-job.tsx'
import { type Active, fetchActive } from '../api.ts'
import { ActivePlan } from './active-plan.tsx'

const nothing: Active = { plan: null, job: null }

/**
 * What a person who comes back finds first: the job that runs, the plan that they follow. A failure to look says nothing:
 * the page works without.
 */
export function CurrentWork(): ReactElement | null {
  const load = useCallback((signal: AbortSignal) => fetchActive(signal), [])
  const resource = useResource(load)
  if (resource.state === 'loading')
    return (
      <div aria-busy="true" className="page relative -mt-14 md:-mt-20">
        <Skeleton className="h-64 rounded-card bg-surface lg:w-1/2" />
      </div>
    )
  const active = resource.state === 'ready' ? resource.value : nothing
  if (active.job === null && active.plan === null) return null
  return (
    <section aria-label="Where you left off" className="page relative -mt-14 md:-mt-20">
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        {active.job === null ? null : <RunningJob jobId={active.job.jobId} />}
        {active.plan === null ? null : <ActivePlan stored={active.plan} />}
      </div>
    </section>
  )
}

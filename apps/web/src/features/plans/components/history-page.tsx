'use client'

import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { type ReactElement, useCallback } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { formatInstant } from '../../../lib/format-date.ts'
import { formatCount, formatWhole } from '../../../lib/format-number.ts'
import { useResource } from '../../../lib/use-resource.ts'
import { fetchHistory, type PlanSummary } from '../api.ts'

/** The person's plans, newest first. Somebody who is not signed in has none yet, which is no fault. */
export function HistoryPage(): ReactElement {
  const load = useCallback((signal: AbortSignal) => fetchHistory(signal), [])
  const resource = useResource(load)
  switch (resource.state) {
    case 'loading':
      return <HistorySkeleton />
    case 'failed':
      if (resource.problem.status === 401) return <NoPlans />
      return (
        <ProblemPanel problem={resource.problem}>
          <Button onClick={resource.reload}>Try again</Button>
        </ProblemPanel>
      )
    case 'ready':
      return resource.value.length === 0 ? <NoPlans /> : <PlanRows plans={resource.value} />
  }
}

function PlanRows({ plans }: { plans: readonly PlanSummary[] }): ReactElement {
  return (
    <ol className="divide-y divide-line border-line border-y">
      {plans.map(({ planId, createdAt, isActive, days, goalKcal }) => (
        <li key={planId}>
          <Link
            className="-mx-3 flex min-h-18 items-center gap-4 rounded-control px-3 py-3 hover:bg-leek-tint"
            href={`/plans/${planId}`}
          >
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-center gap-x-3 font-semibold">
                {formatInstant(createdAt)}
                {isActive ? (
                  <span className="rounded-full bg-butter px-2.5 py-0.5 text-caption text-on-butter">
                    The one you follow
                  </span>
                ) : null}
              </span>
              <span className="tabular block text-muted text-small">
                {formatCount(days, 'day')}, {formatWhole(goalKcal)} kcal a day on average
              </span>
            </span>
            <ChevronRight aria-hidden="true" className="size-5 shrink-0 text-muted" />
          </Link>
        </li>
      ))}
    </ol>
  )
}

function NoPlans(): ReactElement {
  return (
    <div className="rounded-card bg-sunken p-6 md:p-10">
      <h2 className="font-semibold text-lead">No plans yet</h2>
      <p className="mt-2 max-w-prose text-muted">
        Every plan that you make is kept here, the newest first. If you have an account, sign in to
        see yours.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink href="/intake">Plan my week</ButtonLink>
        <ButtonLink href="/account" look="secondary">
          Sign in
        </ButtonLink>
      </div>
    </div>
  )
}

function HistorySkeleton(): ReactElement {
  return (
    <div aria-busy="true" className="grid gap-3">
      <p className="sr-only" role="status">
        Loading your plans
      </p>
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
      <Skeleton className="h-16" />
    </div>
  )
}

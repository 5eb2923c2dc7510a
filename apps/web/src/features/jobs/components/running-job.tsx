'use client'

import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactElement } from 'react'
import { useJob } from '../use-job.ts'

/** A job that is under way, as a card that leads to it. Goes on by itself; leads to the plan once there is one. */
export function RunningJob({ jobId }: { jobId: string }): ReactElement | null {
  const { job } = useJob(jobId)
  if (job === undefined || job.status === 'cancelled') return null
  const isReady = job.status === 'completed' && job.planId !== null
  const percent = Math.round(job.percent)
  return (
    <Link
      className="block rounded-card border border-line bg-surface p-5 hover:border-edge md:p-6"
      href={isReady ? `/plans/${job.planId}` : `/jobs/${jobId}`}
    >
      <span className="flex items-baseline justify-between gap-4">
        <span className="font-semibold text-lead">
          {isReady
            ? 'Your plan is ready'
            : job.status === 'failed'
              ? 'Your plan could not be made'
              : 'Your plan is being made'}
        </span>
        <span className="tabular text-muted text-small">{percent} %</span>
      </span>
      <progress aria-label="Progress of your plan" className="bar mt-3" max={100} value={percent} />
      <span className="mt-3 inline-flex items-center gap-1.5 font-semibold text-leek text-small">
        {isReady ? 'Open it' : job.status === 'failed' ? 'See why' : 'Watch it'}
        <ArrowRight aria-hidden="true" className="size-4" />
      </span>
    </Link>
  )
}

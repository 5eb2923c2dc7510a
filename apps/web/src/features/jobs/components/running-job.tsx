'use client'

import type { JobHistory } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { JobKey } from '../messages/index.ts'
import { useJob } from '../use-job.ts'

/** A job that is under way, as a line that leads to it. Goes on by itself; leads to the plan once there is one. */
export function RunningJob({
  jobId,
  history,
}: {
  jobId: string
  history: JobHistory
}): ReactElement | null {
  const { t } = useLanguage<JobKey>('jobs')
  const { job } = useJob(jobId, history)
  if (job.status === 'cancelled') return null
  const isReady = job.status === 'completed' && job.planId !== null
  const percent = Math.round(job.percent)
  const words = isReady ? t('ready') : t(job.status === 'failed' ? 'failed' : 'making')
  return (
    <Link
      className="block rounded-card border border-line bg-surface p-5 hover:border-edge"
      href={isReady ? `/plans/${job.planId}` : `/jobs/${jobId}`}
    >
      <span className="flex items-baseline justify-between gap-4">
        <span className="font-semibold text-lead">{words}</span>
        <span className="tabular text-muted text-small">{percent} %</span>
      </span>
      <progress aria-label={t('progress')} className="bar mt-3" max={100} value={percent} />
      <span className="mt-3 inline-block font-semibold text-leek text-small">
        {isReady ? t('open') : t('watch')}
      </span>
    </Link>
  )
}

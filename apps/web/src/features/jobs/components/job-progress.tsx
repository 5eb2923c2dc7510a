import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { isEnded, type JobState } from '../job-state.ts'
import type { JobKey } from '../messages/index.ts'
import { announcement } from '../stage-words.ts'
import { DayPlates } from './day-plates.tsx'
import { Elapsed } from './elapsed.tsx'

/** The figure, the bar and what is being done; days appear as they are ready. */
export function JobProgress({ job }: { job: JobState }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const percent = Math.round(job.percent)
  return (
    <div>
      <p aria-live="polite" className="sr-only">
        {announcement(job, t)}
      </p>
      <div className="flex items-end justify-between gap-4">
        <p className="tabular font-bold font-narrow text-display">
          {percent}
          <span className="text-heading text-muted"> %</span>
        </p>
        <p className="pb-2 text-muted text-small">
          <Elapsed from={job.createdAt} to={job.finishedAt} />
        </p>
      </div>
      <progress aria-label={t('progress')} className="bar mt-3" max={100} value={percent}>
        {percent} %
      </progress>
      <p className="mt-4 min-h-15 text-lead leading-snug">
        {job.said[job.agent - 1] ?? announcement(job, t)}
      </p>
      <div className="mt-3">
        <DayPlates job={job} />
      </div>
      {isEnded(job) ? null : <p className="mt-6 max-w-prose text-muted text-small">{t('close')}</p>}
    </div>
  )
}

import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { isEnded, type JobState } from '../job-state.ts'
import { announcement, countWords } from '../stage-words.ts'
import { Elapsed } from './elapsed.tsx'

/** The figure, the bar and what is being done; days appear as they are ready. */
export function JobProgress({ job }: { job: JobState }): ReactElement {
  const percent = Math.round(job.percent)
  return (
    <div>
      <p aria-live="polite" className="sr-only">
        {announcement(job)}
      </p>
      <div className="flex items-end justify-between gap-4">
        <p className="tabular font-bold font-narrow text-display">
          {percent}
          <span className="text-heading text-muted"> %</span>
        </p>
        <p className="pb-2 text-muted text-small">
          <Elapsed from={job.createdAt} to={job.finishedAt} />
          <span className="sr-only"> elapsed</span>
        </p>
      </div>
      <progress aria-label="Progress" className="bar mt-3" max={100} value={percent}>
        {percent} %
      </progress>
      <p className="mt-4 min-h-13 text-lead leading-snug">
        {job.message === '' ? announcement(job) : job.message}
        {Object.keys(job.counts).length === 0 ? null : (
          <span className="block text-muted text-small">{countWords(job.counts)}</span>
        )}
      </p>
      <ul aria-label="Days that are ready" className="mt-4 flex min-h-10 flex-wrap gap-2">
        {job.daysReady.map((day) => (
          <li
            className="inline-flex min-h-10 items-center gap-1.5 rounded-full bg-leek-tint px-3.5 font-medium text-small"
            key={day}
          >
            <Check aria-hidden="true" className="size-4 text-leek" />
            Day {day}
          </li>
        ))}
      </ul>
      {isEnded(job) ? null : (
        <p className="mt-6 max-w-prose text-muted text-small">
          You can close this page: the plan goes on without it, and you will find it under History.
        </p>
      )}
    </div>
  )
}

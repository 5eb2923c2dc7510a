import type { OperatorJob } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { msBetween, sayDuration } from '../say-duration.ts'
import { StatusWord } from './status-word.tsx'

/** Jobs, one a line: how it stands, its number, when, how long, and why it failed. */
export function JobList({ jobs }: { jobs: readonly OperatorJob[] }): ReactElement {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {jobs.map((job) => (
        <JobLine job={job} key={job.jobId} />
      ))}
    </ul>
  )
}

async function JobLine({ job }: { job: OperatorJob }): Promise<ReactElement> {
  const speak = await getLanguage(operatorWords)
  const { t, formats } = speak
  const { jobId, person, createdAt, finishedAt, attempt, failureReason, replayOf } = job
  const facts = [
    t('asked', { at: formats.instant(createdAt) }),
    t('attempts', { count: attempt }),
    ...(finishedAt === null
      ? []
      : [t('took', { time: sayDuration(speak, msBetween(createdAt, finishedAt)) })]),
    ...(replayOf === null ? [] : [t('replayOf')]),
  ]
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[7.5rem_minmax(0,1fr)_auto] sm:items-center">
      <div>
        <StatusWord job={job} />
      </div>
      <div className="min-w-0">
        <p className="flex flex-wrap gap-x-3">
          <Link
            className="tabular font-semibold text-leek underline-offset-4 hover:underline"
            href={`/operator/jobs/${jobId}`}
          >
            {jobId.slice(0, 13)}
          </Link>
          {failureReason === null ? null : (
            <code className="text-small wrap-anywhere">{failureReason}</code>
          )}
        </p>
        <p className="text-muted text-small">{facts.join(' · ')}</p>
      </div>
      <Link
        className="tabular justify-self-start text-small underline-offset-4 hover:underline"
        href={`/operator/people/${person}`}
      >
        {t('person', { reference: person })}
      </Link>
    </li>
  )
}

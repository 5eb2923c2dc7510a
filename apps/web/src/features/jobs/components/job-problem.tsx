import type { Problem } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import type { frameWords } from '../../../components/messages/index.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { JobKey } from '../messages/index.ts'
import { isRefusal } from '../refusal.ts'
import { RetryJob } from './retry-job.tsx'

/** Why there is no plan and what would work; a way out that names what to change is taken with one press. */
export function JobProblem({ jobId, problem }: { jobId: string; problem: Problem }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const { t: say } = useLanguage<keyof typeof frameWords.en>('frame')
  const { suggestions = [] } = problem
  return (
    <div
      className={`border-l-4 pl-5 ${isRefusal(problem) ? 'border-butter-edge' : 'border-danger'}`}
    >
      <h2 className="font-semibold text-title">{problem.title}</h2>
      <p className="mt-2 max-w-prose">{problem.detail}</p>
      {suggestions.length === 0 ? null : (
        <>
          <h3 className="mt-6 font-semibold">{t('ways')}</h3>
          <ul className="mt-2 divide-y divide-line border-line border-y">
            {suggestions.map(({ detail, change }, at) => (
              <li
                className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-3"
                key={detail}
              >
                <span className="min-w-0 flex-1 basis-56">{detail}</span>
                {change === undefined ? null : <RetryJob jobId={jobId} suggestion={at} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {problem.traceId === undefined ? null : (
        <p className="mt-4 text-caption text-muted">
          {say('traceId')} <code className="select-all break-all">{problem.traceId}</code>
        </p>
      )}
    </div>
  )
}

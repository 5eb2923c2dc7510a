import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { JobState } from '../job-state.ts'
import type { JobKey } from '../messages/index.ts'
import { isRefusal } from '../refusal.ts'
import { JobProblem } from './job-problem.tsx'
import { RetryJob } from './retry-job.tsx'

/** How a job ended without a plan, and what to do now. Takes the focus, so that it is not missed. */
export function JobOutcome({ jobId, job }: { jobId: string; job: JobState }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const { problem } = job
  if (problem === null)
    return (
      <Focused>
        <p className="max-w-prose text-lead">{t('cancelledLead')}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          <RetryJob jobId={jobId} />
          <ButtonLink href="/onboarding/review" look="secondary">
            {t('answers')}
          </ButtonLink>
        </div>
      </Focused>
    )
  return (
    <Focused>
      <JobProblem jobId={jobId} problem={problem} />
      <p className="mt-6 max-w-prose text-muted text-small">{t('kept')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {isRefusal(problem) ? null : <RetryJob jobId={jobId} />}
        <ButtonLink href="/onboarding/review" look={isRefusal(problem) ? 'primary' : 'secondary'}>
          {t('answers')}
        </ButtonLink>
        <ButtonLink href="/history" look="quiet">
          {t('yourPlans')}
        </ButtonLink>
      </div>
    </Focused>
  )
}

function Focused({ children }: { children: ReactNode }): ReactElement {
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => outcome.current?.focus(), [])
  return (
    <div ref={outcome} role="alert" tabIndex={-1}>
      {children}
    </div>
  )
}

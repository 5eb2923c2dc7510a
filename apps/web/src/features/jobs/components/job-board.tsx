'use client'

import type { JobHistory } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { type ReactElement, useEffect } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { isEnded, type JobState } from '../job-state.ts'
import type { JobKey } from '../messages/index.ts'
import { isRefusal } from '../refusal.ts'
import { useJob } from '../use-job.ts'
import { CancelJob } from './cancel-job.tsx'
import { JobOutcome } from './job-outcome.tsx'
import { JobProgress } from './job-progress.tsx'
import { type StageIcons, StageList } from './stage-list.tsx'

/** Long enough to see that all six are done, short enough not to wait. */
const lookMs = 1_500

/** A job from its first moment to its end; one that was seen finishing goes on to its plan by itself. */
export function JobBoard({
  jobId,
  history,
  icons,
}: {
  jobId: string
  history: JobHistory
  icons: StageIcons
}): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const router = useRouter()
  const { job, isLost } = useJob(jobId, history)
  const planPath = job.planId === null ? undefined : `/plans/${job.planId}`

  useEffect(() => {
    if (planPath === undefined) return
    router.prefetch(planPath)
    const going = setTimeout(() => router.replace(planPath), lookMs)
    return () => clearTimeout(going)
  }, [planPath, router])

  const heading = t(headingOf(job))
  const percent = Math.round(job.percent)
  useEffect(() => {
    const title = isEnded(job) ? heading : t('titleMaking', { percent })
    document.title = `${title} · Zero Sum Nutrition`
  }, [job, heading, percent, t])

  const hasPlan = job.status === 'completed'
  return (
    <>
      <h1 className="mb-8 font-bold font-narrow text-heading">{heading}</h1>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-2 lg:gap-20">
        <div>
          {isEnded(job) && !hasPlan ? (
            <JobOutcome job={job} jobId={jobId} />
          ) : (
            <JobProgress job={job} />
          )}
          <p className="mt-6 max-w-prose empty:hidden" role="status">
            {isLost ? t('lost') : ''}
          </p>
          <div className="mt-6 flex flex-wrap items-center gap-3">
            {isEnded(job) ? null : <CancelJob jobId={jobId} />}
            {planPath === undefined ? null : <ButtonLink href={planPath}>{t('open')}</ButtonLink>}
          </div>
        </div>
        <section aria-labelledby="stages-title">
          <h2 className="mb-3 font-semibold text-lead" id="stages-title">
            {t('steps')}
          </h2>
          <StageList icons={icons} job={job} />
        </section>
      </div>
    </>
  )
}

function headingOf({ status, problem }: JobState): JobKey {
  if (status === 'completed') return 'ready'
  if (status === 'cancelled') return 'cancelled'
  if (status !== 'failed') return 'making'
  return problem !== null && isRefusal(problem) ? 'refused' : 'failed'
}

'use client'

import type { Problem } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { type ReactElement, useEffect } from 'react'
import { ButtonLink } from '../../../components/button.tsx'
import { Notice } from '../../../components/notice.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { isEnded, type JobState } from '../job-state.ts'
import { stagesOf } from '../stage-words.ts'
import { useJob } from '../use-job.ts'
import { CancelJob } from './cancel-job.tsx'
import { JobOutcome } from './job-outcome.tsx'
import { JobProgress } from './job-progress.tsx'
import { StageList } from './stage-list.tsx'

/** A job from its first moment to its end; a finished one goes on to its plan. */
export function JobPage({ jobId }: { jobId: string }): ReactElement {
  const router = useRouter()
  const { job, lost } = useJob(jobId)
  const planId = job?.status === 'completed' ? job.planId : null

  useEffect(() => {
    if (planId !== null) router.replace(`/plans/${planId}`)
  }, [planId, router])

  useEffect(() => {
    if (job !== undefined) document.title = titleOf(job)
  }, [job])

  return (
    <>
      <h1 className="mb-8 font-bold font-narrow text-heading">{headingOf(job)}</h1>
      {job === undefined ? (
        <JobBefore lost={lost} />
      ) : (
        <JobBody job={job} jobId={jobId} isLost={lost !== undefined} />
      )}
    </>
  )
}

function JobBefore({ lost }: { lost: Problem | undefined }): ReactElement {
  if (lost === undefined) return <JobSkeleton />
  return (
    <div className="max-w-2xl">
      <ProblemPanel problem={lost}>
        <ButtonLink href="/">Go to the start</ButtonLink>
        {lost.status === 401 ? (
          <ButtonLink href="/account" look="secondary">
            Sign in
          </ButtonLink>
        ) : (
          <ButtonLink href="/intake" look="secondary">
            Plan a week
          </ButtonLink>
        )}
      </ProblemPanel>
    </div>
  )
}

function JobBody({
  job,
  jobId,
  isLost,
}: {
  job: JobState
  jobId: string
  isLost: boolean
}): ReactElement {
  const hasFailed = job.status === 'failed' || job.status === 'cancelled'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 lg:grid-cols-2 lg:gap-20">
      <div>
        {hasFailed ? <JobOutcome job={job} /> : <JobProgress job={job} />}
        {isLost ? (
          <div className="mt-6">
            <Notice>
              The connection is lost; what you see may be old. We keep trying, and the plan goes on.
            </Notice>
          </div>
        ) : null}
        {isEnded(job) ? null : (
          <div className="mt-6 flex flex-wrap items-center gap-3">
            <CancelJob jobId={jobId} />
          </div>
        )}
      </div>
      <section aria-labelledby="stages-title">
        <h2 className="mb-3 font-semibold text-lead" id="stages-title">
          Six steps
        </h2>
        <StageList stages={stagesOf(job)} />
      </section>
    </div>
  )
}

function headingOf(job: JobState | undefined): string {
  if (job?.status === 'failed') return 'No plan this time'
  if (job?.status === 'cancelled') return 'Cancelled'
  if (job?.status === 'completed') return 'Your plan is ready'
  return 'Making your plan'
}

function titleOf(job: JobState): string {
  const name = 'Zero Sum Nutrition'
  if (job.status === 'completed') return `Plan ready · ${name}`
  if (job.status === 'failed') return `No plan · ${name}`
  if (job.status === 'cancelled') return `Cancelled · ${name}`
  return `${Math.round(job.percent)}% · Making your plan · ${name}`
}

function JobSkeleton(): ReactElement {
  return (
    <div aria-busy="true" className="grid gap-10 lg:grid-cols-2 lg:gap-20">
      <p className="sr-only" role="status">
        Loading where your plan stands
      </p>
      <div>
        <Skeleton className="h-18 w-40" />
        <Skeleton className="mt-3 h-3 w-full" />
        <Skeleton className="mt-4 h-13 w-3/4" />
      </div>
      <Skeleton className="h-118 w-full" />
    </div>
  )
}

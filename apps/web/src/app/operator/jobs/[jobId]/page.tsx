import { type OperatorJobStory, operatorJobStorySchema } from '@zero-sum/contracts/operator-jobs'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { BackLink } from '../../../../components/back-link.tsx'
import { MarginSection } from '../../../../components/margin-section.tsx'
import { ProblemPanel } from '../../../../components/problem-panel.tsx'
import { Attempts } from '../../../../features/operator/components/attempts.tsx'
import { Events } from '../../../../features/operator/components/events.tsx'
import { JobActs } from '../../../../features/operator/components/job-acts.tsx'
import { JobFacts } from '../../../../features/operator/components/job-facts.tsx'
import { OperatorPage } from '../../../../features/operator/components/operator-page.tsx'
import { StatusWord } from '../../../../features/operator/components/status-word.tsx'
import { operatorWords } from '../../../../features/operator/messages/index.ts'
import { getLanguage } from '../../../../language/get-language.ts'
import { askApi } from '../../../../server/pages/ask-api.ts'
import { GET } from '../../../api/operator/jobs/[jobId]/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('jobTitle') }
}

/** One job: how it stands, its attempts and agents, and everything that happened. */
export default async function Page({
  params,
}: PageProps<'/operator/jobs/[jobId]'>): Promise<ReactElement> {
  const { jobId } = await params
  const path = `/api/operator/jobs/${jobId}`
  const answer = await askApi(GET, path, operatorJobStorySchema, { jobId })
  const { t } = await getLanguage(operatorWords)
  const back = <BackLink href="/operator/jobs">{t('backToJobs')}</BackLink>
  if (answer.kind === 'problem')
    return (
      <OperatorPage back={back} title={t('jobTitle')}>
        <ProblemPanel problem={answer.problem} />
      </OperatorPage>
    )
  const story = answer.value
  const act = actOf(story)
  return (
    <OperatorPage
      back={back}
      follows={path}
      lead={<StatusWord job={story.job} />}
      title={t('job', { id: story.job.jobId.slice(0, 13) })}
    >
      <div className="mb-10 grid gap-6 lg:max-w-3xl">
        <JobFacts story={story} />
        {act === undefined ? null : <JobActs act={act} jobId={story.job.jobId} />}
      </div>
      <MarginSection id="attempts" lead={t('attemptsLead')} title={t('attemptsTitle')}>
        <Attempts attempts={story.attempts} />
      </MarginSection>
      <MarginSection id="events" lead={t('eventsLead')} title={t('events')}>
        <div className="min-w-0">
          <Events events={story.events} hasMoreEvents={story.hasMoreEvents} />
        </div>
      </MarginSection>
    </OperatorPage>
  )
}

function actOf({ job, replayedBy }: OperatorJobStory): 'cancel' | 'replay' | undefined {
  if (job.status === 'pending' || job.status === 'running') return 'cancel'
  return job.status === 'failed' && replayedBy === null ? 'replay' : undefined
}

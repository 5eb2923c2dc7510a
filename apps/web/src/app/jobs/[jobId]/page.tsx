import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { JobBoard } from '../../../features/jobs/components/job-board.tsx'
import { stageIcons } from '../../../features/jobs/components/stage-icons.tsx'
import { jobWords } from '../../../features/jobs/messages/index.ts'
import { readJob } from '../../../features/jobs/read-job.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(jobWords)
  return { title: t('making') }
}

export default async function Page({
  params,
}: {
  params: Promise<{ jobId: string }>
}): Promise<ReactElement> {
  const { jobId } = await params
  const answer = await readJob(jobId)
  return (
    <div className="page pt-6 md:pt-12">
      {answer.kind === 'problem' ? (
        <ProblemPanel problem={answer.problem} />
      ) : (
        <ClientLanguage of={[jobWords]}>
          <JobBoard history={answer.value} icons={stageIcons} jobId={jobId} />
        </ClientLanguage>
      )}
    </div>
  )
}

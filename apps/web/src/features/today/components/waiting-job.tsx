import type { ReactElement } from 'react'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { RunningJob } from '../../jobs/components/running-job.tsx'
import { jobWords } from '../../jobs/messages/index.ts'
import { readJob } from '../../jobs/read-job.ts'

/** The plan that is being made, as a card that goes on by itself. */
export async function WaitingJob({ jobId }: { jobId: string }): Promise<ReactElement | null> {
  const answer = await readJob(jobId)
  if (answer.kind === 'problem') return null
  return (
    <ClientLanguage of={[jobWords]}>
      <RunningJob history={answer.value} jobId={jobId} />
    </ClientLanguage>
  )
}

import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { jobWords } from '../../jobs/messages/index.ts'
import { readJob } from '../../jobs/read-job.ts'
import { LiveJob } from './live-job.tsx'

/** The plan that is being made, as a card that leads to it and, where there are scripts, goes on by itself. */
export async function WaitingJob({ jobId }: { jobId: string }): Promise<ReactElement | null> {
  const answer = await readJob(jobId)
  if (answer.kind === 'problem') return null
  const { t } = await getLanguage(jobWords)
  return (
    <ClientLanguage of={[jobWords]}>
      <LiveJob history={answer.value} jobId={jobId}>
        <Link
          className="block rounded-card border border-line bg-surface p-5 hover:border-edge"
          href={`/jobs/${jobId}`}
        >
          <span className="font-semibold text-lead">{t('making')}</span>
          <span className="mt-3 block font-semibold text-leek text-small">{t('watch')}</span>
        </Link>
      </LiveJob>
    </ClientLanguage>
  )
}

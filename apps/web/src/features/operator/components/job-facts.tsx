import type { OperatorJobStory } from '@zero-sum/contracts/operator-jobs'
import type { ReactElement, ReactNode } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { operatorWords } from '../messages/index.ts'
import { Facts } from './facts.tsx'

/** What a job's row says. */
export async function JobFacts({ story }: { story: OperatorJobStory }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  const { job, worker, leaseUntil, runAfter, dispatches, dispatchedAt, replayedBy } = story
  const at = (name: string, instant: string | null) =>
    instant === null ? undefined : ([name, formats.instant(instant, 'second')] as const)
  const jobLink = (name: string, jobId: string | null) =>
    jobId === null
      ? undefined
      : ([name, <Way href={`/operator/jobs/${jobId}`} key={jobId} words={jobId} />] as const)
  return (
    <Facts
      facts={[
        [t('number'), job.jobId],
        [
          t('personLabel'),
          <Way href={`/operator/people/${job.person}`} key="person" words={job.person} />,
        ],
        job.failureReason === null
          ? undefined
          : [t('reason'), <code key="reason">{job.failureReason}</code>],
        at(t('accepted'), job.createdAt),
        at(t('firstClaimed'), job.claimedAt),
        at(t('ended'), job.finishedAt),
        at(t('runAfter'), runAfter),
        at(t('lease'), leaseUntil),
        worker === null ? undefined : [t('held'), worker],
        [
          t('budgets'),
          t('budgetsOf', {
            failures: formats.number(job.failures),
            crashes: formats.number(job.crashes),
            deliveries: formats.number(job.deliveries),
          }),
        ],
        dispatchedAt === null
          ? undefined
          : [
              t('dispatches'),
              t('dispatchesOf', {
                count: formats.number(dispatches),
                at: formats.instant(dispatchedAt, 'second'),
              }),
            ],
        jobLink(t('replay'), job.replayOf),
        jobLink(t('replayedBy'), replayedBy),
      ]}
    />
  )
}

function Way({ href, words }: { href: string; words: ReactNode }): ReactElement {
  return (
    <Link className="text-leek underline-offset-4 hover:underline" href={href}>
      {words}
    </Link>
  )
}

import { operatorJobPageSchema, operatorJobQuerySchema } from '@zero-sum/contracts/operator-jobs'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { askedOf } from '../../../features/operator/asked-of.ts'
import { JobFilter } from '../../../features/operator/components/job-filter.tsx'
import { JobList } from '../../../features/operator/components/job-list.tsx'
import { OlderLink } from '../../../features/operator/components/older-link.tsx'
import { OperatorPage } from '../../../features/operator/components/operator-page.tsx'
import { operatorWords } from '../../../features/operator/messages/index.ts'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/operator/jobs/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('jobs') }
}

/** Everybody's jobs, narrowed to what is looked for. */
export default async function Page({
  searchParams,
}: PageProps<'/operator/jobs'>): Promise<ReactElement> {
  const asked = askedOf(await searchParams)
  const path = `/api/operator/jobs?${asked}`
  const answer = await askApi(GET, path, operatorJobPageSchema)
  const { t } = await getLanguage(operatorWords)
  const query = operatorJobQuerySchema.safeParse(Object.fromEntries(asked)).data ?? {}
  return (
    <OperatorPage follows={path} lead={t('jobsLead')} title={t('jobs')}>
      <JobFilter query={query} />
      {answer.kind === 'problem' ? (
        <ProblemPanel problem={answer.problem} tone="refusal" />
      ) : answer.value.jobs.length === 0 ? (
        <p className="text-muted">{t('noJobs')}</p>
      ) : (
        <>
          <JobList jobs={answer.value.jobs} />
          <OlderLink next={answer.value.next} path="/operator/jobs" query={query} />
        </>
      )}
    </OperatorPage>
  )
}

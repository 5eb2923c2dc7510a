import { operatorOverviewSchema } from '@zero-sum/contracts/operator'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { OperatorPage } from '../../features/operator/components/operator-page.tsx'
import { Overview } from '../../features/operator/components/overview.tsx'
import { StateMark } from '../../features/operator/components/state-mark.tsx'
import { operatorWords } from '../../features/operator/messages/index.ts'
import { getLanguage } from '../../language/get-language.ts'
import { askApi } from '../../server/pages/ask-api.ts'
import { GET } from '../api/operator/overview/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('title') }
}

const path = '/api/operator/overview'

/** Is it well, what waits, what died, who works. */
export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, path, operatorOverviewSchema)
  const { t } = await getLanguage(operatorWords)
  if (answer.kind === 'problem')
    return (
      <OperatorPage follows={path} title={t('title')}>
        <ProblemPanel problem={answer.problem} />
      </OperatorPage>
    )
  const overview = answer.value
  const { running, workers, waiting, state } = overview
  return (
    <OperatorPage
      follows={path}
      lead={t('lead', { running: running.jobs, workers: workers.alive, due: waiting.due })}
      mark={<StateMark state={state} />}
      title={t(`state_${state}`)}
    >
      <Overview overview={overview} />
    </OperatorPage>
  )
}

import { operatorWorkersSchema } from '@zero-sum/contracts/operator'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { OperatorPage } from '../../../features/operator/components/operator-page.tsx'
import { WorkerList } from '../../../features/operator/components/worker-list.tsx'
import { operatorWords } from '../../../features/operator/messages/index.ts'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/operator/workers/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('workers') }
}

const path = '/api/operator/workers'

export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, path, operatorWorkersSchema)
  const { t } = await getLanguage(operatorWords)
  return (
    <OperatorPage follows={path} lead={t('workersLead')} title={t('workers')}>
      {answer.kind === 'problem' ? (
        <ProblemPanel problem={answer.problem} />
      ) : answer.value.workers.length === 0 ? (
        <p className="text-muted">{t('noWorkers')}</p>
      ) : (
        <WorkerList workers={answer.value.workers} />
      )}
    </OperatorPage>
  )
}

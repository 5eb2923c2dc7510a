import { deadGroupsSchema } from '@zero-sum/contracts/operator-jobs'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { DeadGroups } from '../../../features/operator/components/dead-groups.tsx'
import { OperatorPage } from '../../../features/operator/components/operator-page.tsx'
import { operatorWords } from '../../../features/operator/messages/index.ts'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/operator/dead/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('dead') }
}

const path = '/api/operator/dead'

export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, path, deadGroupsSchema)
  const { t } = await getLanguage(operatorWords)
  return (
    <OperatorPage follows={path} lead={t('deadLead')} title={t('dead')}>
      {answer.kind === 'problem' ? (
        <ProblemPanel problem={answer.problem} />
      ) : answer.value.groups.length === 0 ? (
        <p className="text-muted">{t('noDead')}</p>
      ) : (
        <DeadGroups groups={answer.value.groups} />
      )}
    </OperatorPage>
  )
}

import { auditPageSchema, auditQuerySchema } from '@zero-sum/contracts/operator'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { askedOf } from '../../../features/operator/asked-of.ts'
import { AuditFilter } from '../../../features/operator/components/audit-filter.tsx'
import { AuditList } from '../../../features/operator/components/audit-list.tsx'
import { OlderLink } from '../../../features/operator/components/older-link.tsx'
import { OperatorPage } from '../../../features/operator/components/operator-page.tsx'
import { operatorWords } from '../../../features/operator/messages/index.ts'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/operator/audit/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('audit') }
}

/** Who did what, and to whom. */
export default async function Page({
  searchParams,
}: PageProps<'/operator/audit'>): Promise<ReactElement> {
  const asked = askedOf(await searchParams)
  const path = `/api/operator/audit?${asked}`
  const answer = await askApi(GET, path, auditPageSchema)
  const { t } = await getLanguage(operatorWords)
  const query = auditQuerySchema.safeParse(Object.fromEntries(asked)).data ?? {}
  return (
    <OperatorPage follows={path} lead={t('auditLead')} title={t('audit')}>
      <AuditFilter query={query} />
      {answer.kind === 'problem' ? (
        <ProblemPanel problem={answer.problem} tone="refusal" />
      ) : answer.value.entries.length === 0 ? (
        <p className="text-muted">{t('noEntries')}</p>
      ) : (
        <>
          <AuditList entries={answer.value.entries} />
          <OlderLink next={answer.value.next} path="/operator/audit" query={query} />
        </>
      )}
    </OperatorPage>
  )
}

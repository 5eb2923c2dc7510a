import { type OperatorPerson, operatorPersonSchema } from '@zero-sum/contracts/operator'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { BackLink } from '../../../../components/back-link.tsx'
import { ButtonLink } from '../../../../components/button.tsx'
import { ProblemPanel } from '../../../../components/problem-panel.tsx'
import { EndSessions } from '../../../../features/operator/components/end-sessions.tsx'
import { Facts } from '../../../../features/operator/components/facts.tsx'
import { OperatorPage } from '../../../../features/operator/components/operator-page.tsx'
import { operatorWords } from '../../../../features/operator/messages/index.ts'
import { getLanguage } from '../../../../language/get-language.ts'
import { askApi } from '../../../../server/pages/ask-api.ts'
import { GET } from '../../../api/operator/people/[reference]/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(operatorWords)
  return { title: t('personLabel') }
}

/** Who is behind a reference, as far as support needs it. */
export default async function Page({
  params,
}: PageProps<'/operator/people/[reference]'>): Promise<ReactElement> {
  const { reference } = await params
  const path = `/api/operator/people/${reference}`
  const answer = await askApi(GET, path, operatorPersonSchema, { reference })
  const { t } = await getLanguage(operatorWords)
  return (
    <OperatorPage
      back={<BackLink href="/operator/jobs">{t('backToJobs')}</BackLink>}
      lead={t('personLead')}
      title={t('personTitle', { reference })}
    >
      {answer.kind === 'problem' ? (
        <ProblemPanel problem={answer.problem} />
      ) : (
        <Person person={answer.value} />
      )}
    </OperatorPage>
  )
}

async function Person({ person }: { person: OperatorPerson }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(operatorWords)
  const { reference, email, isOperator, since, sessions, jobs } = person
  return (
    <div className="grid gap-6 lg:max-w-3xl">
      <Facts
        facts={[
          [t('email'), email ?? t('guest')],
          [t('role'), t(isOperator ? 'roleOperator' : 'rolePerson')],
          [t('sinceLabel'), formats.instant(since)],
          [t('sessions'), formats.number(sessions)],
          [t('jobsLabel'), formats.number(jobs)],
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/operator/jobs?person=${reference}`} look="secondary">
          {t('theirJobs')}
        </ButtonLink>
        <ButtonLink href={`/operator/audit?subject=${reference}`} look="secondary">
          {t('theirAudit')}
        </ButtonLink>
        <EndSessions reference={reference} />
      </div>
    </div>
  )
}

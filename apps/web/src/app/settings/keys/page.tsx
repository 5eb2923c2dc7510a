import { type ApiKey, apiKeyListSchema } from '@zero-sum/contracts'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { EndButton } from '../../../features/access/components/end-button.tsx'
import { KeyForm } from '../../../features/access/components/key-form.tsx'
import { accessWords } from '../../../features/access/messages/index.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/keys/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accessWords)
  return { title: t('keys') }
}

/** The keys of the person's own programs. */
export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, '/api/keys', apiKeyListSchema)
  const { t } = await getLanguage(accessWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('keys')} within="settings">
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { keys } = answer.value
  return (
    <NarrowPage lead={t('keysLead')} title={t('keys')} within="settings">
      <ClientLanguage of={[accessWords]}>
        <KeyForm />
        {keys.length === 0 ? (
          <p className="mt-10 text-muted">{t('noKeys')}</p>
        ) : (
          <ul className="mt-10 divide-y divide-line border-line border-y">
            {keys.map((key) => (
              <KeyLine apiKey={key} key={key.id} />
            ))}
          </ul>
        )}
      </ClientLanguage>
    </NarrowPage>
  )
}

async function KeyLine({ apiKey }: { apiKey: ApiKey }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(accessWords)
  const { id, name, scopes, start, createdAt, expiresAt, lastUsedAt } = apiKey
  const facts = [
    t('keyFacts', {
      start,
      scope: t(scopes.includes('write') ? 'keyWrite' : 'keyRead'),
      made: formats.instant(createdAt),
    }),
    lastUsedAt === null ? t('neverUsed') : t('lastUsed', { at: formats.instant(lastUsedAt) }),
    ...(expiresAt === null ? [] : [t('endsOn', { at: formats.instant(expiresAt) })]),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5">
      <div className="min-w-0">
        <p className="break-words font-semibold">{name}</p>
        <p className="text-muted text-small">{facts.join(' · ')}</p>
      </div>
      <EndButton label={t('revokeKey', { name })} path={`/api/keys/${id}`} words={t('revoke')} />
    </li>
  )
}

import { type SignedInSession, sessionListSchema } from '@zero-sum/contracts'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { EndButton } from '../../../features/access/components/end-button.tsx'
import { accessWords } from '../../../features/access/messages/index.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { askApi } from '../../../server/pages/ask-api.ts'
import { GET } from '../../api/sessions/route.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accessWords)
  return { title: t('sessions') }
}

/** Where the person is signed in. */
export default async function Page(): Promise<ReactElement> {
  const answer = await askApi(GET, '/api/sessions', sessionListSchema)
  const { t } = await getLanguage(accessWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('sessions')} within="settings">
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  const { sessions } = answer.value
  return (
    <NarrowPage lead={t('sessionsLead')} title={t('sessions')} within="settings">
      <ClientLanguage of={[accessWords]}>
        <ul className="divide-y divide-line border-line border-y">
          {sessions.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </ul>
        <div className="mt-6">
          {sessions.length > 1 ? (
            <EndButton path="/api/sessions" words={t('endOthers')} />
          ) : (
            <p className="text-muted">{t('onlyThis')}</p>
          )}
        </div>
      </ClientLanguage>
    </NarrowPage>
  )
}

async function SessionLine({ session }: { session: SignedInSession }): Promise<ReactElement> {
  const { t, formats } = await getLanguage(accessWords)
  const { id, isCurrent, browser, system, network, createdAt, lastSeenAt } = session
  const named = [browser, system].filter((name) => name !== null).join(', ')
  const device = named === '' ? t('unknownDevice') : named
  const facts = [
    t('lastSeen', { at: formats.instant(lastSeenAt) }),
    t('signedIn', { at: formats.instant(createdAt) }),
    ...(network === null ? [] : [network]),
  ]
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3.5">
      <div className="min-w-0">
        <p className="font-semibold">
          {device}
          {isCurrent ? (
            <span className="ml-3 rounded-full bg-butter px-2.5 py-0.5 text-caption text-on-butter">
              {t('thisDevice')}
            </span>
          ) : null}
        </p>
        <p className="text-muted text-small">{facts.join(' · ')}</p>
      </div>
      {isCurrent ? null : (
        <EndButton
          label={t('endDevice', { device })}
          path={`/api/sessions/${id}`}
          words={t('end')}
        />
      )}
    </li>
  )
}

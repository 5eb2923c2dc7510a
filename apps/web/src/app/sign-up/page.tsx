import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { ConnectionNotice } from '../../features/account/components/connection-notice.tsx'
import { ProviderEntry } from '../../features/account/components/provider-entry.tsx'
import { SignInForm } from '../../features/account/components/sign-in-form.tsx'
import { SignUpShut } from '../../features/account/components/sign-up-shut.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { readInvitation, readSignInOptions } from '../../features/account/read-entry.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('signUp'), referrer: 'no-referrer', robots: { index: false } }
}

/** A new account: for everybody, for whoever has an invitation, or for nobody, as the operator wants it. */
export default async function Page({ searchParams }: PageProps<'/sign-up'>): Promise<ReactElement> {
  const [{ t, formats }, options, given] = await Promise.all([
    getLanguage(accountWords),
    readSignInOptions(),
    searchParams,
  ])
  if (options.kind === 'problem')
    return (
      <NarrowPage title={t('signUp')}>
        <ProblemPanel problem={options.problem} />
      </NarrowPage>
    )
  const { signUp, passwords } = options.value
  const invitation = signUp === 'invited' ? [given.invitation].flat()[0] : undefined
  const invited = invitation === undefined ? undefined : await readInvitation(invitation)
  if (signUp !== 'open' && invited?.kind !== 'ready')
    return <SignUpShut why={invited !== undefined ? 'spent' : signUp} />
  const forAddress = invited?.kind === 'ready' ? invited.value.forAddress : null
  return (
    <NarrowPage lead={t('signUpLead')} title={t('signUp')}>
      {invited?.kind === 'ready' ? (
        <p className="mb-8 max-w-prose">
          {t('invitationGood', { at: formats.instant(invited.value.expiresAt) })}
        </p>
      ) : null}
      <ConnectionNotice />
      <ClientLanguage of={[accountWords]}>
        <ProviderEntry invitation={invitation} options={options.value} />
        {passwords ? (
          <SignInForm email={forAddress ?? undefined} invitation={invitation} mode="sign-up" />
        ) : null}
      </ClientLanguage>
    </NarrowPage>
  )
}

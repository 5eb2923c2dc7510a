import { KeyRound } from 'lucide-react'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ProblemPanel } from '../../components/problem-panel.tsx'
import { ConnectionNotice } from '../../features/account/components/connection-notice.tsx'
import { PasskeySignIn } from '../../features/account/components/passkey-sign-in.tsx'
import { ProviderEntry } from '../../features/account/components/provider-entry.tsx'
import { ReturnFault } from '../../features/account/components/return-fault.tsx'
import { SignInForm } from '../../features/account/components/sign-in-form.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { readSignInOptions } from '../../features/account/read-entry.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('signIn') }
}

/** The ways in that this server has. Whoever comes back from the identity provider with an error reads here what it means. */
export default async function Page({ searchParams }: PageProps<'/sign-in'>): Promise<ReactElement> {
  const [{ t }, options, { error }] = await Promise.all([
    getLanguage(accountWords),
    readSignInOptions(),
    searchParams,
  ])
  if (options.kind === 'problem')
    return (
      <NarrowPage title={t('signIn')}>
        <ProblemPanel problem={options.problem} />
      </NarrowPage>
    )
  const { passkeys, passwords, signUp, guests } = options.value
  return (
    <NarrowPage lead={t(guests ? 'signInLead' : 'signInLeadNoGuests')} title={t('signIn')}>
      <ReturnFault code={error} />
      <ConnectionNotice />
      <ClientLanguage of={[accountWords]}>
        <ProviderEntry options={options.value} />
        {passwords ? <SignInForm hasAside={signUp === 'open'} mode="sign-in" /> : null}
        {passkeys ? (
          <PasskeySignIn icon={<KeyRound aria-hidden="true" className="size-5" />} />
        ) : null}
      </ClientLanguage>
    </NarrowPage>
  )
}

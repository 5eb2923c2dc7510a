import { KeyRound } from 'lucide-react'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { PasskeySignIn } from '../../features/account/components/passkey-sign-in.tsx'
import { SignInForm } from '../../features/account/components/sign-in-form.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { readSignInOptions } from '../../features/account/read-passkeys.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('signIn') }
}

export default async function Page(): Promise<ReactElement> {
  const [{ t }, options] = await Promise.all([getLanguage(accountWords), readSignInOptions()])
  const hasPasskeys = options.kind === 'ready' && options.value.passkeys
  return (
    <NarrowPage lead={t('signInLead')} title={t('signIn')}>
      <ClientLanguage of={[accountWords]}>
        <SignInForm mode="sign-in" />
        {hasPasskeys ? (
          <PasskeySignIn icon={<KeyRound aria-hidden="true" className="size-5" />} />
        ) : null}
      </ClientLanguage>
    </NarrowPage>
  )
}

import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../components/button.tsx'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ForgotPasswordForm } from '../../features/account/components/password-forms.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { readSignInOptions } from '../../features/account/read-entry.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('forgotTitle') }
}

export default async function Page(): Promise<ReactElement> {
  const [{ t }, options] = await Promise.all([getLanguage(accountWords), readSignInOptions()])
  if (options.kind === 'ready' && !options.value.passwords)
    return (
      <NarrowPage lead={t('passwordsOff')} title={t('forgotTitle')}>
        <ButtonLink href="/sign-in">{t('signIn')}</ButtonLink>
      </NarrowPage>
    )
  return (
    <NarrowPage lead={t('forgotLead')} title={t('forgotTitle')}>
      <ClientLanguage of={[accountWords]}>
        <ForgotPasswordForm />
      </ClientLanguage>
    </NarrowPage>
  )
}

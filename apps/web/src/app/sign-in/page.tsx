import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { SignInForm } from '../../features/account/components/sign-in-form.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('signIn') }
}

export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(accountWords)
  return (
    <NarrowPage lead={t('signInLead')} title={t('signIn')}>
      <ClientLanguage of={[accountWords]}>
        <SignInForm mode="sign-in" />
      </ClientLanguage>
    </NarrowPage>
  )
}

import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ForgotPasswordForm } from '../../features/account/components/password-forms.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('forgotTitle') }
}

export default async function Page(): Promise<ReactElement> {
  const { t } = await getLanguage(accountWords)
  return (
    <NarrowPage lead={t('forgotLead')} title={t('forgotTitle')}>
      <ClientLanguage of={[accountWords]}>
        <ForgotPasswordForm />
      </ClientLanguage>
    </NarrowPage>
  )
}

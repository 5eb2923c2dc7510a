import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ButtonLink } from '../../components/button.tsx'
import { NarrowPage } from '../../components/narrow-page.tsx'
import { ResetPasswordForm } from '../../features/account/components/password-forms.tsx'
import { accountWords } from '../../features/account/messages/index.ts'
import { ClientLanguage } from '../../language/client-language.tsx'
import { getLanguage } from '../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  // The address holds the token: it must not go on to another site.
  return { title: t('resetTitle'), referrer: 'no-referrer' }
}

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[] }>
}): Promise<ReactElement> {
  const { token } = await searchParams
  const { t } = await getLanguage(accountWords)
  return (
    <NarrowPage lead={t('resetLead')} title={t('resetTitle')}>
      {typeof token === 'string' ? (
        <ClientLanguage of={[accountWords]}>
          <ResetPasswordForm token={token} />
        </ClientLanguage>
      ) : (
        <>
          <p className="mb-5 max-w-prose">{t('noToken')}</p>
          <ButtonLink href="/forgot-password">{t('forgotTitle')}</ButtonLink>
        </>
      )}
    </NarrowPage>
  )
}

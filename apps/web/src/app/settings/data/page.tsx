import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ReactElement } from 'react'
import { NarrowPage } from '../../../components/narrow-page.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { DeleteAccount } from '../../../features/account/components/delete-account.tsx'
import { accountWords } from '../../../features/account/messages/index.ts'
import { readAccount } from '../../../features/account/read-account.ts'
import { readHasPassword } from '../../../features/account/read-entry.ts'
import { ClientLanguage } from '../../../language/client-language.tsx'
import { getLanguage } from '../../../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(accountWords)
  return { title: t('data') }
}

/** Everything that is stored about the person, to take along or to delete. */
export default async function Page(): Promise<ReactElement> {
  const answer = await readAccount()
  const { t } = await getLanguage(accountWords)
  if (answer.kind === 'problem')
    return (
      <NarrowPage title={t('data')} within="settings">
        <ProblemPanel problem={answer.problem} />
      </NarrowPage>
    )
  if (answer.value === null) redirect('/')
  const hasPassword = await readHasPassword()
  return (
    <NarrowPage lead={t('dataLead')} title={t('data')} within="settings">
      <section>
        <h2 className="font-semibold text-lead">{t('export')}</h2>
        <p className="mt-1 mb-4 max-w-prose text-muted">{t('exportDetail')}</p>
        <a
          className="inline-flex min-h-11 items-center rounded-control bg-leek px-5 font-semibold text-on-leek hover:bg-leek-strong"
          download
          href="/api/account/export"
        >
          {t('download')}
        </a>
      </section>
      <section className="mt-12 border-line border-t pt-8">
        <h2 className="font-semibold text-lead">{t('delete')}</h2>
        <p className="mt-1 mb-4 max-w-prose text-muted">{t('deleteDetail')}</p>
        <ClientLanguage of={[accountWords]}>
          <DeleteAccount hasPassword={hasPassword} isGuest={answer.value.isAnonymous === true} />
        </ClientLanguage>
      </section>
    </NarrowPage>
  )
}

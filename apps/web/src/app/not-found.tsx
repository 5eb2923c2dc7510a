import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { ButtonLink } from '../components/button.tsx'
import { frameWords } from '../components/messages/index.ts'
import { getLanguage } from '../language/get-language.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getLanguage(frameWords)
  return { title: t('notFoundTitle') }
}

export default async function NotFound(): Promise<ReactElement> {
  const { t } = await getLanguage(frameWords)
  return (
    <div className="page py-16 md:py-24">
      <p className="font-semibold text-paprika text-small">404</p>
      <h1 className="mt-2 font-bold font-narrow text-heading">{t('notFoundTitle')}</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">{t('notFound')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href="/today">{t('goToToday')}</ButtonLink>
        <ButtonLink href="/history" look="secondary">
          {t('history')}
        </ButtonLink>
      </div>
    </div>
  )
}

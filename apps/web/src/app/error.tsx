'use client'

import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../components/button.tsx'
import type { frameWords } from '../components/messages/index.ts'
import { useLanguage } from '../language/language-provider.tsx'

/** Stands in for a page that broke; `digest` is the name under which the server wrote the fault down. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}): ReactElement {
  const { t } = useLanguage<keyof typeof frameWords.en>('frame')
  return (
    <div className="page py-16 md:py-24" role="alert">
      <h1 className="font-bold font-narrow text-heading">{t('faultTitle')}</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">{t('fault')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={retry}>{t('retry')}</Button>
        <ButtonLink href="/today" look="secondary">
          {t('goToToday')}
        </ButtonLink>
      </div>
      {error.digest === undefined ? null : (
        <p className="mt-8 text-caption text-muted">
          {t('traceId')} <code className="select-all">{error.digest}</code>
        </p>
      )}
    </div>
  )
}

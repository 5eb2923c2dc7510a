'use client'

import type { ReactElement } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import type { frameWords } from '../../../components/messages/index.ts'
import { useLanguage } from '../../../language/language-provider.tsx'

/** Stands in for a part of a plan that broke; the rest of the product goes on around it. */
export default function PlanError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}): ReactElement {
  const { t } = useLanguage<keyof typeof frameWords.en>('frame')
  return (
    <div className="page py-14 md:py-20" role="alert">
      <h1 className="font-bold font-narrow text-heading">{t('faultTitle')}</h1>
      <p className="mt-4 max-w-prose text-lead text-muted">{t('fault')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Button onClick={retry}>{t('retry')}</Button>
        <ButtonLink href="/history" look="secondary">
          {t('history')}
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

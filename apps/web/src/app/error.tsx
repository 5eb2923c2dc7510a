'use client'

import type { ReactElement } from 'react'
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
        {/* Not our button: every page would carry it along for this one. */}
        <button
          className="min-h-11 rounded-control bg-leek px-5 font-semibold text-on-leek hover:bg-leek-strong"
          onClick={retry}
          type="button"
        >
          {t('retry')}
        </button>
        <a
          className="inline-flex min-h-11 items-center rounded-control border border-edge bg-surface px-5 font-semibold hover:bg-leek-tint"
          href="/today"
        >
          {t('goToToday')}
        </a>
      </div>
      {error.digest === undefined ? null : (
        <p className="mt-8 text-caption text-muted">
          {t('traceId')} <code className="select-all">{error.digest}</code>
        </p>
      )}
    </div>
  )
}

'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { en } from '../messages/en.ts'

/** That one is offline, or that the server does not answer and since when the page is stored. */
export function OfflineBand({
  storedAt,
  pathname,
}: {
  storedAt: string | undefined
  pathname: string
}): ReactElement {
  const { t, formats } = useLanguage<keyof typeof en>('offline')
  return (
    <div className="bg-butter text-on-butter print:hidden" role="status">
      <p className="page flex flex-wrap items-center gap-x-4 py-2 text-small">
        {storedAt === undefined ? (
          t('offline')
        ) : (
          <>
            {t('stored', { at: formats.instant(storedAt) })}
            <a
              className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
              href={pathname}
            >
              {t('reload')}
            </a>
          </>
        )}
      </p>
    </div>
  )
}

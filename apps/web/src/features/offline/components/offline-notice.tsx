'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ReactElement, useEffect, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { en } from '../messages/en.ts'

/** Says that what one sees is stored, and since when; it goes as soon as the server answers again. */
export function OfflineNotice(): ReactElement | null {
  const { t } = useLanguage<keyof typeof en>('offline')
  const router = useRouter()
  const pathname = usePathname()
  const [isOffline, setOffline] = useState(false)
  const [storedAt, setStoredAt] = useState<string | undefined>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another matter.
  useEffect(() => {
    setOffline(!navigator.onLine)
    // The service worker writes it into what it stores: `public/sw.js`.
    setStoredAt(document.documentElement.dataset.stored)
    return () => {
      delete document.documentElement.dataset.stored
    }
  }, [pathname])
  useEffect(() => {
    const lose = () => setOffline(true)
    const find = () => {
      // In place of a page that was not stored there may be that page now.
      if (document.documentElement.dataset.stored === '') location.reload()
      setOffline(false)
      setStoredAt(undefined)
      router.refresh()
    }
    window.addEventListener('offline', lose)
    window.addEventListener('online', find)
    return () => {
      window.removeEventListener('offline', lose)
      window.removeEventListener('online', find)
    }
  }, [router])

  // The page that stands for those that are not stored says so itself.
  if (storedAt === '' || (!isOffline && storedAt === undefined)) return null
  return (
    <div className="bg-butter text-on-butter print:hidden" role="status">
      <p className="page flex flex-wrap items-center gap-x-4 py-2 text-small">
        {isOffline ? t('offline') : <StoredSince at={storedAt} />}
      </p>
    </div>
  )
}

function StoredSince({ at = '' }: { at: string | undefined }): ReactElement {
  const { t, formats } = useLanguage<keyof typeof en>('offline')
  return (
    <>
      {t('stored', { at: formats.instant(at) })}
      <a
        className="inline-flex min-h-11 items-center font-semibold underline underline-offset-4"
        href={usePathname()}
      >
        {t('reload')}
      </a>
    </>
  )
}

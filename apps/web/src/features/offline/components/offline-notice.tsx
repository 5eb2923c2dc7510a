'use client'

import { usePathname, useRouter } from 'next/navigation'
import { type ReactElement, useEffect, useState } from 'react'
import { useLazy } from '../../../lib/use-lazy.ts'

const getBand = () => import('./offline-band.tsx').then(({ OfflineBand }) => OfflineBand)

/** Says that what one sees is stored, and since when; it goes as soon as the server answers again. */
export function OfflineNotice(): ReactElement | null {
  const router = useRouter()
  const pathname = usePathname()
  const [isOffline, setOffline] = useState(false)
  const [storedAt, setStoredAt] = useState<string | undefined>(undefined)
  const [OfflineBand, loadBand] = useLazy(getBand)
  // The page that stands for those that are not stored says so itself.
  const isNeeded = storedAt !== '' && (isOffline || storedAt !== undefined)

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
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once it is needed.
  useEffect(() => {
    if (isNeeded) loadBand()
  }, [isNeeded])

  if (!isNeeded || OfflineBand === undefined) return null
  return <OfflineBand pathname={pathname} storedAt={isOffline ? undefined : storedAt} />
}

'use client'

import { Pause, Play } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type ReactElement, useEffect, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { followChanges } from '../follow-changes.ts'
import type { OperatorKey } from '../messages/index.ts'

/** Has the page written anew when what it shows has changed; can be stopped, and rests while nobody sees the page. */
export function LiveRefresh({ path }: { path: string }): ReactElement {
  const { t } = useLanguage<OperatorKey>('operator')
  const router = useRouter()
  const [isPaused, setPaused] = useState(false)
  useEffect(() => {
    if (isPaused) return
    return followChanges(path, () => router.refresh())
  }, [isPaused, path, router])
  const Icon = isPaused ? Play : Pause
  return (
    <p className="flex items-center gap-2 text-caption text-muted print:hidden">
      <span
        aria-hidden="true"
        className={`size-2 rounded-full ${isPaused ? 'bg-edge' : 'bg-leek'}`}
      />
      {t(isPaused ? 'paused' : 'live')}
      <button
        aria-label={t(isPaused ? 'goOn' : 'pause')}
        className="inline-flex size-11 items-center justify-center rounded-control hover:bg-leek-tint"
        onClick={() => setPaused(!isPaused)}
        type="button"
      >
        <Icon aria-hidden="true" className="size-4.5" />
      </button>
    </p>
  )
}

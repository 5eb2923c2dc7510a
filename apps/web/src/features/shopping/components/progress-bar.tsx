'use client'

import { type ReactElement, useEffect } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useLazy } from '../../../lib/use-lazy.ts'
import type { en } from '../messages/en.ts'
import type { Connection } from '../sync-ticks.ts'
import type { TickRecord } from '../tick-record.ts'

const getSavedState = () => import('./saved-state.tsx').then(({ SavedState }) => SavedState)

/** How far one is, always in sight, and whether it is saved. */
export function ProgressBar({
  done,
  all,
  onlyLeft,
  onOnlyLeft,
  record,
  connection,
}: {
  done: number
  all: number
  onlyLeft: boolean
  onOnlyLeft: (onlyLeft: boolean) => void
  record: TickRecord
  connection: Connection
}): ReactElement {
  const { t } = useLanguage<keyof typeof en>('shopping')
  const [SavedState, loadSavedState] = useLazy(getSavedState)
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once there is something to say.
  useEffect(() => {
    if (connection !== 'ok') loadSavedState()
  }, [connection])
  return (
    <div className="sticky top-0 z-20 -mx-4.5 mt-3 border-line border-b bg-ground px-4.5 pt-1.5 pb-2.5 md:mx-0 md:px-0 print:hidden">
      <div className="flex items-center gap-4">
        <p className="tabular font-bold font-narrow text-title">
          <span aria-hidden="true">{t('progress', { done, all })}</span>
          <span className="sr-only">{t('progressSpoken', { done, all })}</span>
        </p>
        <button
          aria-pressed={onlyLeft}
          className="ml-auto inline-flex min-h-11 items-center rounded-full border border-edge px-4 font-medium text-small aria-pressed:border-leek aria-pressed:bg-leek aria-pressed:text-on-leek"
          onClick={() => onOnlyLeft(!onlyLeft)}
          type="button"
        >
          {t('onlyLeft')}
        </button>
      </div>
      <progress aria-hidden="true" className="bar mt-1.5 h-2" max={all} value={done} />
      {SavedState === undefined ? null : <SavedState connection={connection} record={record} />}
      {connection === 'ok' && done === all ? (
        <p className="mt-1.5 text-small">{t('allDone')}</p>
      ) : null}
    </div>
  )
}

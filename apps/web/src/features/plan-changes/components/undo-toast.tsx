'use client'

import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { usePlanChanges } from '../changes-context.ts'
import type { PlanChangeKey } from '../messages/index.ts'
import type { News } from '../use-change-reports.ts'

/** How long it stays at least, in milliseconds; longer while it is pointed at or holds the focus. */
const staysMs = 20_000

/** What has just changed, and the way back from it; the way back is in the head of the plan as well, for good. */
export function UndoToast({
  news,
  onDismiss,
}: {
  news: News | undefined
  onDismiss: () => void
}): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const { undo, pending, icons } = usePlanChanges()
  const [isHeld, setHeld] = useState(false)
  const toast = useRef<HTMLElement>(null)
  const dismiss = useRef(onDismiss)
  dismiss.current = onDismiss
  useEffect(() => {
    if (news === undefined || isHeld) return
    const timer = setTimeout(() => dismiss.current(), staysMs)
    return () => clearTimeout(timer)
  }, [news, isHeld])

  useEffect(() => {
    if (news?.takesFocus === true) toast.current?.focus()
  }, [news])

  return (
    <section
      aria-label={t('changes')}
      className={
        news === undefined
          ? 'sr-only'
          : 'fixed inset-x-3 bottom-[calc(4.4rem+env(safe-area-inset-bottom))] z-40 mx-auto flex max-w-xl items-center gap-2 rounded-card border border-butter-edge bg-butter py-1.5 pr-1.5 pl-4 text-on-butter shadow-[0_6px_24px_rgb(0_0_0/0.18)] md:bottom-6 print:hidden'
      }
      onBlur={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      ref={toast}
      tabIndex={-1}
    >
      <p className="min-w-0 flex-1 py-1.5 text-small" role="status">
        {pending === undefined ? news?.text : t('remaking')}
      </p>
      {news?.canUndo === true ? (
        <button
          className="min-h-11 shrink-0 rounded-control px-3.5 font-semibold underline underline-offset-4 hover:bg-on-butter/10"
          aria-disabled={pending !== undefined}
          onClick={() => {
            if (pending === undefined) undo()
          }}
          type="button"
        >
          {t('undo')}
        </button>
      ) : null}
      {news === undefined ? null : (
        <button
          aria-label={t('dismiss')}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-on-butter/10"
          onClick={onDismiss}
          type="button"
        >
          {icons.close}
        </button>
      )}
    </section>
  )
}

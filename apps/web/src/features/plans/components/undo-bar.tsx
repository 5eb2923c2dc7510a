'use client'

import { Undo2 } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'

/** What has just changed, and the way back from it. It stays at the foot of the window until the page is left. */
export function UndoBar({
  news,
  fault,
  canUndo,
  isUndoing,
  onUndo,
}: {
  news: string
  /** Why an undo did not work. */
  fault: string
  canUndo: boolean
  isUndoing: boolean
  onUndo: () => void
}): ReactElement {
  const bar = useRef<HTMLElement>(null)
  const couldUndo = useRef(canUndo)
  useEffect(() => {
    // The button that had the focus is gone with the last step.
    if (couldUndo.current && !canUndo) bar.current?.focus()
    couldUndo.current = canUndo
  }, [canUndo])
  const isShown = news !== '' || canUndo
  return (
    <section
      aria-label="Swaps"
      className={
        isShown
          ? 'sticky bottom-[calc(3.8rem+env(safe-area-inset-bottom))] z-20 border-butter-edge border-t bg-butter text-on-butter md:bottom-0 print:hidden'
          : 'sr-only'
      }
      ref={bar}
      tabIndex={-1}
    >
      <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <div className="min-w-0 flex-1 basis-48 text-small" role="status">
          {news === '' && canUndo ? 'You have swapped meals of this plan.' : news}
          {fault === '' ? null : <span className="block font-semibold">{fault}</span>}
        </div>
        {canUndo ? (
          <Button disabled={isUndoing} look="secondary" onClick={onUndo} size="small">
            <Undo2 aria-hidden="true" className="size-4.5" />
            {isUndoing ? 'Undoing…' : 'Undo'}
            <span className="sr-only"> the last swap</span>
          </Button>
        ) : null}
      </div>
    </section>
  )
}

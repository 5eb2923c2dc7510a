'use client'

import { type ReactElement, useEffect, useState } from 'react'
import { problemOf } from '../../../lib/request-json.ts'
import type { StoredPlan } from '../api.ts'
import { type MealPlace, undoSwap } from '../swap-api.ts'
import { SwapProvider } from '../swap-context.tsx'
import { findSwapped, swappedWords } from '../swap-words.ts'
import { PlanView } from './plan-view.tsx'
import { swapButtonId } from './swap-button.tsx'
import { SwapDialog } from './swap-dialog.tsx'
import { UndoBar } from './undo-bar.tsx'

/** A plan the meals of which can be swapped, and swapped back. */
export function ChangeablePlan({
  fetched,
  onStale,
}: {
  fetched: StoredPlan
  /** The plan was changed elsewhere and has to be fetched anew. */
  onStale: () => void
}): ReactElement {
  const [stored, setStored] = useState(fetched)
  const [place, setPlace] = useState<MealPlace | undefined>(undefined)
  const [swapped, setSwapped] = useState<MealPlace | undefined>(undefined)
  const [news, setNews] = useState('')
  const [fault, setFault] = useState('')
  const [isUndoing, setUndoing] = useState(false)

  // The card that had the focus is another one now.
  useEffect(() => {
    if (swapped !== undefined) document.getElementById(swapButtonId(swapped))?.focus()
  }, [swapped])

  function take(next: StoredPlan, now: 'again' | 'now'): MealPlace | undefined {
    const changed = findSwapped(stored.plan, next.plan)
    setStored(next)
    setNews(swappedWords(next.plan, changed, now))
    setFault('')
    return changed
  }

  async function undo(): Promise<void> {
    setUndoing(true)
    try {
      take(await undoSwap(stored), 'again')
    } catch (thrown) {
      setFault(problemOf(thrown).detail)
    }
    setUndoing(false)
  }

  return (
    <SwapProvider value={setPlace}>
      <PlanView stored={stored} />
      <UndoBar
        canUndo={stored.canUndo}
        fault={fault}
        isUndoing={isUndoing}
        news={news}
        onUndo={undo}
      />
      {place === undefined ? null : (
        <SwapDialog
          onClose={() => setPlace(undefined)}
          onStale={onStale}
          onSwapped={(next) => {
            setPlace(undefined)
            setSwapped(take(next, 'now'))
          }}
          place={place}
          stored={stored}
        />
      )}
    </SwapProvider>
  )
}

'use client'

import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ChangedPlan } from '../call-changes.ts'
import type { NamedMeal } from '../changes-context.ts'
import type { PlanChangeKey } from '../messages/index.ts'
import { useAlternatives } from '../use-alternatives.ts'
import { SwapChoice } from './swap-choice.tsx'
import { SwapProblem } from './swap-problem.tsx'

export type SwapSheetProps = {
  planId: string
  revision: number
  meal: NamedMeal
  closeIcon: ReactNode
  onSwapped: (changed: ChangedPlan, dish: string) => void
  /** The plan was changed elsewhere and has to be shown anew. */
  onStale: () => void
  onClose: () => void
}

/** Other dishes for a meal, to choose one of: a sheet from below on a phone, a window in the middle elsewhere. */
export function SwapSheet({
  planId,
  revision,
  meal,
  closeIcon,
  onSwapped,
  onStale,
  onClose,
}: SwapSheetProps): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed while it is still in the page, so that the focus goes back to where it came from.
  const close = () => dialog.current?.close()
  const { found, fault, chosen, retry, choose } = useAlternatives(
    planId,
    revision,
    meal,
    (made, dish) => {
      close()
      onSwapped(made, dish)
    },
  )

  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape, which the dialog heeds by itself.
    <dialog
      aria-labelledby="swap-title"
      className="m-0 mt-auto max-h-[88dvh] w-full max-w-none flex-col overflow-hidden rounded-t-card bg-ground text-ink open:flex md:m-auto md:w-[min(48rem,calc(100%-4rem))] md:rounded-card"
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
      onClose={() => {
        // Where effects run twice it was closed and opened again before this is heard.
        if (dialog.current?.open !== true) onClose()
      }}
      ref={dialog}
    >
      <SheetHead closeIcon={closeIcon} meal={meal} onClose={() => dialog.current?.close()} />
      <div className="min-h-0 overflow-y-auto overscroll-contain px-4.5 py-4 md:px-7 md:py-6">
        <p className="sr-only" role="status">
          {found === undefined ? t('looking') : t('toChoose', { count: found.alternatives.length })}
        </p>
        {fault === undefined ? null : (
          <SwapProblem
            onRetry={retry}
            onStale={() => {
              close()
              onStale()
            }}
            problem={fault.problem}
          />
        )}
        {found === undefined && fault === undefined ? <Waiting words={t('looking')} /> : null}
        {found === undefined ? null : (
          <ul className="grid gap-3">
            {found.alternatives.map((alternative) => (
              <SwapChoice
                alternative={alternative}
                isChosen={chosen === alternative.recipeId}
                isLocked={chosen !== undefined}
                key={alternative.recipeId}
                onChoose={() => choose(alternative.recipeId, alternative.name)}
              />
            ))}
          </ul>
        )}
      </div>
    </dialog>
  )
}

function Waiting({ words }: { words: string }): ReactElement {
  return (
    <div aria-hidden="true" className="grid gap-3">
      <p className="text-muted text-small">{words}</p>
      {['1', '2', '3'].map((card) => (
        <div className="skeleton h-40 rounded-card" key={card} />
      ))}
    </div>
  )
}

function SheetHead({
  meal,
  closeIcon,
  onClose,
}: Pick<SwapSheetProps, 'closeIcon' | 'meal' | 'onClose'>): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  return (
    <div className="flex items-start justify-between gap-4 border-line border-b bg-surface py-4 pr-2 pl-4.5 md:pr-4 md:pl-7">
      <div className="min-w-0">
        <h2 className="font-semibold text-title" id="swap-title">
          {t('swapTitle', { meal: meal.title })}
        </h2>
        <p className="mt-1 text-muted text-small">{t('swapLead', { dish: meal.dish })}</p>
      </div>
      <button
        aria-label={t('close')}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink"
        onClick={onClose}
        type="button"
      >
        {closeIcon}
      </button>
    </div>
  )
}

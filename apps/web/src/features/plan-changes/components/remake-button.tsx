'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { usePlanChanges } from '../changes-context.ts'
import type { PlanChangeKey } from '../messages/index.ts'
import { ToolButton } from './tool-button.tsx'

/** Makes a day again, as a picture in its head. */
export function RemakeDay({ day, name }: { day: number; name: string }): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const { remake, pending, icons } = usePlanChanges()
  return (
    <ToolButton
      isBusy={pending !== undefined}
      icon={icons.again}
      name={t('againDay', { day: name })}
      onClick={() => remake({ kind: 'day', day }, name)}
    />
  )
}

const onCover =
  'needs-script inline-flex min-h-11 items-center gap-2 rounded-control border border-on-cover-muted px-3.5 text-left font-semibold text-on-cover text-small hover:bg-on-cover hover:text-cover aria-disabled:cursor-wait aria-disabled:opacity-60'

/** Makes everything that is not locked again; and takes the last change back where there is one. */
export function WholePlanTools({ canUndo }: { canUndo: boolean }): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const { remake, undo, pending, icons } = usePlanChanges()
  const isBusy = pending !== undefined
  return (
    <>
      <button
        className={onCover}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) remake({ kind: 'unlocked' }, 'unlocked')
        }}
        type="button"
      >
        {icons.again}
        {pending === 'unlocked' ? t('remaking') : t('againAll')}
      </button>
      {canUndo ? (
        <button
          aria-disabled={isBusy}
          className={onCover}
          onClick={() => {
            if (!isBusy) undo()
          }}
          type="button"
        >
          {icons.undo}
          {pending === 'undo' ? t('undoing') : t('undoLast')}
        </button>
      ) : null}
    </>
  )
}

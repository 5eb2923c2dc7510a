'use client'

import { type ReactElement, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { type NamedMeal, usePlanChanges } from '../changes-context.ts'
import type { PlanChangeKey } from '../messages/index.ts'
import { ToolButton } from './tool-button.tsx'

/** Lock, swap and make again, for one meal. */
export function MealTools({
  meal,
  isLocked,
  hasLabels = false,
  className,
}: {
  meal: NamedMeal
  isLocked: boolean
  hasLabels?: boolean
  className?: string
}): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const { openSwap, remake, lock, pending, icons } = usePlanChanges()
  const [wished, setWished] = useState<boolean | undefined>(undefined)
  const shown = wished ?? isLocked
  const isBusy = pending !== undefined

  async function toggle(): Promise<void> {
    setWished(!shown)
    const worked = await lock(meal, !shown)
    if (!worked) setWished(undefined)
  }

  const labelled = (label: string) => (hasLabels ? { label } : {})
  return (
    <div className={className}>
      <ToolButton
        aria-haspopup="dialog"
        isBusy={isBusy}
        icon={icons.swap}
        name={t('swapFor', { dish: meal.dish })}
        onClick={() => openSwap(meal)}
        {...labelled(t('swap'))}
      />
      <ToolButton
        aria-pressed={shown}
        icon={shown ? icons.locked : icons.lock}
        name={t('lockDish', { dish: meal.dish })}
        onClick={toggle}
        {...labelled(t('lock'))}
      />
      <ToolButton
        disabled={shown}
        isBusy={isBusy}
        icon={icons.again}
        name={t('againDish', { meal: meal.title })}
        onClick={() => remake({ kind: 'meal', day: meal.day, meal: meal.meal }, meal.title, meal)}
        {...labelled(t('again'))}
      />
    </div>
  )
}

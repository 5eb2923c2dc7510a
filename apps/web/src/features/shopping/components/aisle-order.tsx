'use client'

import { type ReactElement, useEffect, useLayoutEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AisleView } from '../line-view.ts'
import type { en } from '../messages/en.ts'
import { moveAisle } from '../view.ts'

/** Aisles in the order of the person's own shop, moved by buttons. */
export function AisleOrder({
  aisles,
  onOrder,
  onClose,
}: {
  aisles: readonly AisleView[]
  onOrder: (order: readonly string[]) => void
  onClose: () => void
}): ReactElement {
  const { t } = useLanguage<keyof typeof en>('shopping')
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const keys = aisles.map(({ key }) => key)
  const pressed = useRef<HTMLButtonElement>(null)
  const places = keys.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: an aisle that was moved has lost the focus.
  useLayoutEffect(() => {
    const button = pressed.current
    const other = button?.parentElement?.querySelector<HTMLButtonElement>('button:enabled')
    if (button?.disabled) other?.focus()
    else button?.focus()
  }, [places])
  return (
    <dialog
      aria-labelledby="order-title"
      className="m-auto w-[min(30rem,calc(100%-1.5rem))] rounded-card bg-ground p-5 text-ink md:p-7"
      onClose={onClose}
      ref={dialog}
    >
      <h2 className="font-bold font-narrow text-title" id="order-title">
        {t('order')}
      </h2>
      <p className="mt-1 text-muted text-small">{t('orderLead')}</p>
      <ol className="my-4">
        {aisles.map(({ key, title }, at) => (
          <li className="flex items-center gap-1 border-line border-t" key={key}>
            <span className="min-w-0 flex-1 py-2.5">{title}</span>
            {([-1, 1] as const).map((by) => (
              <button
                aria-label={t(by === -1 ? 'up' : 'down', { aisle: title })}
                className="inline-flex size-11 items-center justify-center rounded-control text-lead text-leek hover:bg-leek-tint disabled:opacity-30"
                disabled={by === -1 ? at === 0 : at === aisles.length - 1}
                key={by}
                onClick={({ currentTarget }) => {
                  pressed.current = currentTarget
                  onOrder(moveAisle(keys, key, by))
                }}
                type="button"
              >
                <span aria-hidden="true">{by === -1 ? '↑' : '↓'}</span>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => dialog.current?.close()}>{t('done')}</Button>
        <Button look="quiet" onClick={() => onOrder([])}>
          {t('usualOrder')}
        </Button>
      </div>
    </dialog>
  )
}

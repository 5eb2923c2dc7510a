'use client'

import type { Share } from '@zero-sum/contracts'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { copyText } from '../../../lib/copy-text.ts'
import type { ShareKey } from '../messages/index.ts'
import { openDays, useShares } from '../use-shares.ts'

export type ShareSheetProps = { planId: string; closeIcon: ReactNode; onClose: () => void }

/** Where links to a plan are made, copied and ended. */
export function ShareSheet({ planId, closeIcon, onClose }: ShareSheetProps): ReactElement {
  const { t } = useLanguage<ShareKey>('share')
  const dialog = useRef<HTMLDialogElement>(null)
  const { shares, made, isBusy, fault, make, end } = useShares(planId, t('failed'))
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  return (
    <dialog
      aria-labelledby="share-title"
      className="m-0 mt-auto max-h-[88dvh] w-full max-w-none overflow-y-auto rounded-t-card bg-ground p-5 text-ink md:m-auto md:w-[min(36rem,calc(100%-4rem))] md:rounded-card md:p-7"
      onClose={() => {
        // Where effects run twice it was closed and opened again before this is heard.
        if (dialog.current?.open !== true) onClose()
      }}
      ref={dialog}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 className="font-semibold text-title" id="share-title">
          {t('title')}
        </h2>
        <button
          aria-label={t('close')}
          className="-mt-1.5 inline-flex size-11 shrink-0 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink"
          onClick={() => dialog.current?.close()}
          type="button"
        >
          {closeIcon}
        </button>
      </div>
      <p className="mt-2 max-w-prose text-muted">{t('lead', { days: openDays })}</p>
      <div className="mt-5">
        {made === undefined ? (
          <Button disabled={isBusy} onClick={make}>
            {isBusy ? t('making') : t('make')}
          </Button>
        ) : (
          <NewLink url={made} />
        )}
      </div>
      <p className="mt-2 text-danger text-small" role="status">
        {fault}
      </p>
      <OpenLinks isBusy={isBusy} onEnd={end} shares={shares} />
    </dialog>
  )
}

function NewLink({ url }: { url: string }): ReactElement {
  const { t } = useLanguage<ShareKey>('share')
  const [isCopied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  async function copy(): Promise<void> {
    setCopied(await copyText(url))
    // Where it was not, it is selected, to be copied by hand.
    field.current?.select()
  }
  return (
    <div>
      <label className="font-semibold text-small" htmlFor="share-link">
        {t('yourLink')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          className="min-h-11 min-w-0 flex-1 rounded-control border border-edge bg-surface px-3 text-small"
          id="share-link"
          onFocus={(event) => event.currentTarget.select()}
          readOnly
          ref={field}
          value={url}
        />
        <Button onClick={copy}>{t('copy')}</Button>
      </div>
      <p className="mt-1.5 text-muted text-small" role="status">
        {isCopied ? t('copied') : t('once')}
      </p>
    </div>
  )
}

function OpenLinks({
  shares,
  isBusy,
  onEnd,
}: {
  shares: readonly Share[]
  isBusy: boolean
  onEnd: (id: string) => Promise<void>
}): ReactElement {
  const { t, formats } = useLanguage<ShareKey>('share')
  return (
    <section aria-labelledby="open-links" className="mt-5 border-line border-t pt-4">
      <h3 className="font-semibold" id="open-links">
        {t('open')}
      </h3>
      {shares.length === 0 ? <p className="mt-1 text-muted text-small">{t('none')}</p> : null}
      <ul className="divide-y divide-line">
        {shares.map(({ id, start, expiresAt }) => (
          <li className="flex items-center justify-between gap-4 py-1.5 text-small" key={id}>
            <span className="tabular min-w-0">
              {t('until', { start, date: formats.instant(expiresAt) })}
            </span>
            <button
              aria-label={t('endLink', { start })}
              className="min-h-11 shrink-0 rounded-control px-3 font-semibold text-danger hover:bg-danger-tint disabled:opacity-60"
              disabled={isBusy}
              onClick={() => void onEnd(id)}
              type="button"
            >
              {t('end')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

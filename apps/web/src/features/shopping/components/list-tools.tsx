'use client'

import { type ReactElement, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useLazy } from '../../../lib/use-lazy.ts'
import type { AisleView } from '../line-view.ts'
import type { en } from '../messages/en.ts'

const getAisleOrder = () => import('./aisle-order.tsx').then(({ AisleOrder }) => AisleOrder)

const look =
  'flex min-h-12 w-full items-center border-line border-t text-left font-medium text-small hover:text-leek'

/** What one may do with the list besides ticking it off. */
export function ListTools({
  planId,
  aisles,
  span,
  onOrder,
}: {
  planId: string
  /** With what is left in them. */
  aisles: readonly AisleView[]
  span: string
  onOrder: (order: readonly string[]) => void
}): ReactElement {
  const { t } = useLanguage<keyof typeof en>('shopping')
  const [news, setNews] = useState('')
  const [isOrdering, setOrdering] = useState(false)
  const [AisleOrder, loadAisleOrder] = useLazy(getAisleOrder)

  async function share(): Promise<void> {
    const { shareList } = await import('../share-list.ts')
    if ((await shareList(`${t('title')}, ${span}`, aisles)) === 'copied') setNews(t('copied'))
  }

  return (
    <section
      aria-labelledby="tools-title"
      className="mt-8 lg:col-start-2 lg:row-start-2 lg:mt-0 print:hidden"
    >
      <h2 className="font-bold font-narrow text-lead" id="tools-title">
        {t('takeAlong')}
      </h2>
      <p className="mt-0.5 mb-2 text-caption text-muted">{t('saved')}</p>
      <button className={look} onClick={() => void share()} type="button">
        {t('share')}
      </button>
      <p className="text-caption text-muted" role="status">
        {news}
      </p>
      <button className={look} onClick={() => window.print()} type="button">
        {t('print')}
      </button>
      <a className={look} download href={`/api/plan/${planId}/grocery.csv`}>
        {t('csv')}
      </a>
      <button
        className={look}
        onClick={() => {
          loadAisleOrder()
          setOrdering(true)
        }}
        type="button"
      >
        {t('order')}
      </button>
      {isOrdering && AisleOrder !== undefined ? (
        <AisleOrder aisles={aisles} onClose={() => setOrdering(false)} onOrder={onOrder} />
      ) : null}
    </section>
  )
}

import { ShoppingBasket } from 'lucide-react'
import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { getLanguage } from '../../../language/get-language.ts'
import { readShopping } from '../../shopping/read-shopping.ts'
import { todayWords } from '../messages/index.ts'

/** How far the shopping is, with the way to the list. Where it cannot be read the way is still there. */
export async function ShoppingLine({ planId }: { planId: string }): Promise<ReactElement> {
  const { t } = await getLanguage(todayWords)
  const answer = await readShopping(planId)
  const lines = answer.kind === 'ready' ? answer.value.lines : []
  const left = lines.filter(({ state }) => state === 'open').length
  return (
    <section aria-labelledby="shopping-title">
      <h2 className="font-bold font-narrow text-title" id="shopping-title">
        {t('shopping')}
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-6">
        {lines.length === 0 ? null : (
          <span className="tabular">
            {left === 0 ? t('shoppingDone') : t('shoppingLeft', { left, all: lines.length })}
          </span>
        )}
        <Link
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-leek underline-offset-4 hover:underline"
          href={`/plans/${planId}/shopping`}
        >
          <ShoppingBasket aria-hidden="true" className="size-4.5" />
          {t('toTheList')}
        </Link>
      </p>
      {lines.length === 0 ? null : (
        <progress
          aria-label={t('shopping')}
          className="bar mt-1 max-w-md"
          max={lines.length}
          value={lines.length - left}
        />
      )}
    </section>
  )
}

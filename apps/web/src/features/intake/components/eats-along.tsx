'use client'

import type { ReactElement } from 'react'
import { Link } from '../../../components/link.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ReviewKey } from '../messages/review/index.ts'
import { useIntake } from './intake-provider.tsx'

/** Whether the plan is for the people who eat along too; nothing where nobody does. */
export function EatsAlong(): ReactElement | null {
  const { t, formats } = useLanguage<ReviewKey>('review')
  const { eatAlong, isForAll, setForAll } = useIntake()
  if (eatAlong.length === 0) return null
  const names = formats.list(eatAlong)
  return (
    <section aria-labelledby="along-title" className="border-line border-b py-5">
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="font-bold font-narrow text-title" id="along-title">
          {t('eatAlong')}
        </h2>
        <Link
          aria-label={t('editOf', { group: t('eatAlong') })}
          className="-my-2 -mr-3.5 inline-flex min-h-11 items-center rounded-control px-3.5 font-semibold text-leek text-small underline-offset-4 hover:bg-leek-tint hover:underline"
          href="/household"
        >
          {t('edit')}
        </Link>
      </div>
      <label className="-mx-2 mt-2 flex min-h-11 items-start gap-3 rounded-control px-2 py-2.5 hover:bg-leek-tint has-focus-visible:outline-3 has-focus-visible:outline-paprika">
        <input
          checked={isForAll}
          className="mt-0.75 size-5 shrink-0 accent-leek focus-visible:outline-none"
          name="isForAll"
          onChange={() => setForAll(!isForAll)}
          type="checkbox"
        />
        <span className="min-w-0">
          <span className="block font-medium">{t('forAll')}</span>
          <span className="block text-muted text-small">
            {t(isForAll ? 'forAllLead' : 'forMeLead', { names })}
          </span>
        </span>
      </label>
    </section>
  )
}

'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { LineView } from '../line-view.ts'
import type { en } from '../messages/en.ts'
import type { RowProps } from './aisle-section.tsx'
import { LineRow } from './line-row.tsx'

/** What keeps for months, to be looked for at home before it is bought. What is not there goes to its aisle. */
export function Cupboard({
  lines,
  isChecked,
  onChecked,
  icons,
  stateOf,
  set,
}: RowProps & {
  lines: readonly LineView[]
  isChecked: boolean
  onChecked: (isChecked: boolean) => void
}): ReactElement | null {
  const { t } = useLanguage<keyof typeof en>('shopping')
  if (lines.length === 0) return null
  const missing = lines.filter((line) => stateOf(line) === 'open').length
  const rows = (
    <ul>
      {lines.map((line) => (
        <LineRow
          icons={icons}
          key={line.id}
          line={line}
          onChange={set}
          state={stateOf(line)}
          ticksAs="have"
        />
      ))}
    </ul>
  )
  if (isChecked)
    return (
      <details className="group/cupboard mb-6 border-line border-y lg:border-t print:hidden">
        <summary className="flex min-h-13 items-center gap-3">
          <h2 className="flex-1 font-bold font-narrow text-lead">{t('cupboardChecked')}</h2>
          <span className="tabular text-muted text-small">{lines.length}</span>
          <span className="text-muted transition-transform duration-200 group-open/cupboard:rotate-180">
            {icons.chevron}
          </span>
        </summary>
        {rows}
        <button
          className="my-2 min-h-11 font-semibold text-leek text-small underline-offset-4 hover:underline"
          onClick={() => onChecked(false)}
          type="button"
        >
          {t('cupboardAgain')}
        </button>
      </details>
    )
  return (
    <section
      aria-labelledby="cupboard-title"
      className="-mx-4.5 mb-8 bg-sunken px-4.5 pt-5 pb-5 md:mx-0 md:rounded-card md:px-5 print:bg-transparent print:p-0"
    >
      <h2 className="font-bold font-narrow text-title" id="cupboard-title">
        {t('cupboard')}
      </h2>
      <p className="mt-1 mb-3 max-w-prose text-muted text-small">{t('cupboardLead')}</p>
      {rows}
      <button
        className="mt-4 min-h-12 w-full rounded-control bg-leek px-5 font-semibold text-on-leek hover:bg-leek-strong print:hidden"
        onClick={() => onChecked(true)}
        type="button"
      >
        {t('cupboardDone', { count: missing })}
      </button>
    </section>
  )
}

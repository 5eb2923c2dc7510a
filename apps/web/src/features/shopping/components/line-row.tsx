'use client'

import type { GroceryTickState } from '@zero-sum/contracts'
import { memo, type ReactElement, useState } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useLazy } from '../../../lib/use-lazy.ts'
import type { LineView } from '../line-view.ts'
import type { en } from '../messages/en.ts'
import type { ListIcons } from './shopping-list.tsx'

const getLineReasons = () => import('./line-reasons.tsx').then(({ LineReasons }) => LineReasons)

/** A line of the list: a large place to tick, and a small one that says what it is for. Drawn again when it changes itself. */
export const LineRow = memo(function LineRow({
  line,
  state,
  ticksAs,
  onChange,
  icons,
}: {
  line: LineView
  state: GroceryTickState
  /** What a tick here means: put into the basket, or found at home. */
  ticksAs: 'bought' | 'have'
  onChange: (line: LineView, state: GroceryTickState) => void
  icons: ListIcons
}): ReactElement {
  const { t } = useLanguage<keyof typeof en>('shopping')
  const [isOpen, setOpen] = useState(false)
  const [LineReasons, loadReasons] = useLazy(getLineReasons)
  const isDone = state !== 'open'
  // What is looked for at home is in no pack of a shop's.
  const isAtHome = ticksAs === 'have'
  return (
    <li className="break-inside-avoid border-line border-t" id={line.id}>
      <div className="flex items-stretch print:block">
        <label
          className="-ml-2 flex min-h-14 min-w-0 flex-1 items-center gap-3.5 rounded-control py-2 pl-2 has-focus-visible:outline-3 has-focus-visible:outline-paprika print:min-h-0 print:gap-2 print:py-1"
          data-done={isDone}
        >
          <input
            checked={isDone}
            className="peer size-6 shrink-0 accent-leek focus-visible:outline-none print:size-4"
            onChange={() => onChange(line, isDone ? 'open' : ticksAs)}
            type="checkbox"
          />
          <span className="min-w-0 flex-1 peer-checked:text-muted">
            <span className={isDone ? 'line-through' : undefined}>{line.name}</span>
            {state === 'have' && !isAtHome ? (
              <span className="ml-2 inline-flex items-center gap-1 whitespace-nowrap align-middle text-caption">
                {icons.home}
                {t('atHome')}
              </span>
            ) : null}
            {line.note === undefined || isDone || isAtHome ? null : (
              <span
                className={`block text-caption ${line.isRest ? 'font-semibold text-paprika' : 'text-muted'}`}
              >
                {line.note}
              </span>
            )}
          </span>
          <span className="tabular max-w-[40%] shrink-0 text-right peer-checked:text-muted">
            <span className={isDone ? undefined : 'font-semibold'}>
              {isAtHome ? line.need : line.amount}
            </span>
            {line.size === undefined || isDone || isAtHome ? null : (
              <span className="block text-caption text-muted">{line.size}</span>
            )}
          </span>
        </label>
        <button
          aria-controls={`${line.id}-why`}
          aria-expanded={isOpen}
          aria-label={t('why', { food: line.name })}
          className="ml-1 inline-flex w-11 shrink-0 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink print:hidden"
          onClick={() => {
            loadReasons()
            setOpen(!isOpen)
          }}
          type="button"
        >
          <span className={isOpen ? 'rotate-180' : undefined}>{icons.chevron}</span>
        </button>
      </div>
      <div className="print:hidden" id={`${line.id}-why`}>
        {isOpen && LineReasons !== undefined ? (
          <LineReasons
            icons={icons}
            line={line}
            onChange={(next) => onChange(line, next)}
            state={state}
          />
        ) : null}
      </div>
    </li>
  )
})

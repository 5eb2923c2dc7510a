'use client'

import type { GroceryTickState } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { AisleView, LineView } from '../line-view.ts'
import type { en } from '../messages/en.ts'
import { useGlide } from '../use-glide.ts'
import { LineRow } from './line-row.tsx'
import type { ListIcons } from './shopping-list.tsx'

export type RowProps = {
  icons: ListIcons
  settled: ReadonlySet<string>
  stateOf: (line: LineView) => GroceryTickState
  set: (line: LineView, state: GroceryTickState) => void
}

/** One aisle of the shop; what is done lies at its end. */
export function AisleSection({
  aisle,
  isOpen,
  onToggle,
  onlyLeft,
  ...row
}: RowProps & {
  aisle: AisleView
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  onlyLeft: boolean
}): ReactElement | null {
  const { t } = useLanguage<keyof typeof en>('shopping')
  const { settled, stateOf, icons } = row
  const ordered = [
    ...aisle.lines.filter(({ id }) => !settled.has(id)),
    ...(onlyLeft ? [] : aisle.lines.filter(({ id }) => settled.has(id))),
  ]
  const list = useGlide(ordered.map(({ id }) => id))
  const left = aisle.lines.filter((line) => stateOf(line) === 'open').length
  if (ordered.length === 0) return null
  return (
    <details
      className="group/aisle mb-3 break-inside-avoid-page border-line border-t"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open)
      }}
      open={isOpen}
    >
      <summary className="flex min-h-13 items-center gap-3 print:min-h-0 print:break-after-avoid print:pt-2">
        <h2 className="flex-1 font-bold font-narrow text-lead">{aisle.title}</h2>
        <span className="tabular text-muted text-small print:hidden">
          {t('left', { count: left })}
        </span>
        <span className="text-muted transition-transform duration-200 group-open/aisle:rotate-180 print:hidden">
          {icons.chevron}
        </span>
      </summary>
      <ul className="pb-2 [&>:first-child]:break-before-avoid" ref={list}>
        {ordered.map((line) => (
          <LineRow
            icons={icons}
            key={line.id}
            line={line}
            onChange={row.set}
            state={stateOf(line)}
            ticksAs="bought"
          />
        ))}
      </ul>
    </details>
  )
}

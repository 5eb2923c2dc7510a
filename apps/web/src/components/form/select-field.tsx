'use client'

import type { ReactElement } from 'react'
import { Mark } from './mark.tsx'

/** One choice of many that need no explanation: the browser's own list, best on a phone. */
export function SelectField({
  id,
  label,
  choices,
  chosen,
  onChoose,
  onLeave,
  isMarked = chosen !== '',
}: {
  /** Unique on the page. */
  id: string
  label: string
  choices: readonly { value: string; label: string }[]
  chosen: string
  onChoose: (value: string) => void
  onLeave?: (() => void) | undefined
  /** Whether it stands out as an answer of the person's own. */
  isMarked?: boolean
}): ReactElement {
  return (
    <div className="min-w-0">
      <label className="block font-medium text-small" htmlFor={id}>
        {label}
      </label>
      <div className="relative mt-1">
        <select
          className="tabular min-h-11 w-full appearance-none truncate rounded-control border border-edge bg-surface pr-9 pl-3 data-chosen:border-leek data-chosen:bg-leek-tint data-chosen:font-medium data-chosen:shadow-[inset_0_0_0_1px_var(--leek)] sm:text-small"
          data-chosen={isMarked ? '' : undefined}
          id={id}
          name={id}
          onBlur={onLeave}
          onChange={(event) => onChoose(event.target.value)}
          value={chosen}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Mark
          className="pointer-events-none absolute top-3.5 right-3 size-4 text-muted"
          sign="down"
        />
      </div>
    </div>
  )
}

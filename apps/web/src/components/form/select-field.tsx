'use client'

import type { ReactElement } from 'react'
import { SelectBox, type SelectChoice } from './select-box.tsx'

/** One choice of many that need no explanation. */
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
  choices: readonly SelectChoice[]
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
      <div className="mt-1">
        <SelectBox
          choices={choices}
          className="tabular data-chosen:border-leek data-chosen:bg-leek-tint data-chosen:font-medium data-chosen:shadow-[inset_0_0_0_1px_var(--leek)] sm:text-small"
          data-chosen={isMarked ? '' : undefined}
          id={id}
          name={id}
          onBlur={onLeave}
          onChange={(event) => onChoose(event.target.value)}
          value={chosen}
        />
      </div>
    </div>
  )
}

'use client'

import type { ReactElement } from 'react'
import { heedEarlyInput } from './heed-early-input.ts'
import { Mark } from './mark.tsx'

export type ChipChoice<value extends string> = { value: value; label: string; spoken?: string }

/** Any number of many, each a chip that stays pressed: checkboxes underneath. */
export function ChoiceChips<value extends string>({
  name,
  choices,
  chosen,
  onToggle,
}: {
  name: string
  choices: readonly ChipChoice<value>[]
  chosen: readonly value[]
  onToggle: (value: value) => void
}): ReactElement {
  return (
    <div className="flex flex-wrap gap-2">
      {choices.map(({ value, label, spoken }) => (
        <label
          className="group inline-flex min-h-11 select-none items-center gap-1.5 rounded-full border border-edge bg-surface px-4 text-small transition-colors hover:bg-leek-tint has-checked:border-butter-edge has-checked:bg-butter has-checked:font-semibold has-checked:text-on-butter has-focus-visible:outline-3 has-focus-visible:outline-paprika has-focus-visible:outline-offset-2"
          key={value}
        >
          <input
            aria-label={spoken}
            checked={chosen.includes(value)}
            className="sr-only"
            name={name}
            onChange={() => onToggle(value)}
            ref={heedEarlyInput}
            type="checkbox"
            value={value}
          />
          <Mark className="hidden size-4 group-has-checked:block" sign="check" />
          {label}
        </label>
      ))}
    </div>
  )
}

/** The list with `value` put in, or taken out where it was in. */
export function toggled<value>(list: readonly value[], value: value): value[] {
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value]
}

'use client'

import type { ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { heedEarlyInput } from './heed-early-input.ts'

export type CardChoice<value extends string> = { value: value; label: string; hint?: string }

/** One choice of a few, each a card with room for a hint: radio buttons underneath. */
export function ChoiceCards<value extends string>({
  choices,
  chosen,
  onChoose,
  columns = 'sm:grid-cols-2',
  ...field
}: FieldProps & {
  choices: readonly CardChoice<value>[]
  chosen: value | ''
  onChoose: (value: value) => void
  columns?: string
}): ReactElement {
  return (
    <FieldGroup {...field}>
      <div className={classNames('grid gap-2.5', columns)}>
        {choices.map(({ value, label, hint }) => (
          <label
            className="flex min-h-11 items-start gap-3 rounded-control border border-edge bg-surface px-3.5 py-2.5 transition-colors hover:bg-leek-tint has-checked:border-leek has-checked:bg-leek-tint has-checked:shadow-[inset_0_0_0_1px_var(--leek)] has-focus-visible:outline-3 has-focus-visible:outline-paprika has-focus-visible:outline-offset-2"
            key={value}
          >
            <input
              checked={chosen === value}
              className="mt-1.25 size-4.5 shrink-0 accent-leek focus-visible:outline-none"
              name={field.name}
              onChange={() => onChoose(value)}
              ref={heedEarlyInput}
              type="radio"
              value={value}
            />
            <span className="min-w-0">
              <span className="block font-medium">{label}</span>
              {hint === undefined ? null : (
                <span className="block text-muted text-small leading-snug">{hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

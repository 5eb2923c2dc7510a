'use client'

import type { ReactElement } from 'react'
import type { CardChoice } from './choice-cards.tsx'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { heedEarlyInput } from './heed-early-input.ts'
import { withAnswer } from './with-answer.ts'

/** A list of which any number may apply and which must be answered: "none" is an answer of its own. */
export function CheckList<value extends string>({
  choices,
  answered,
  onAnswer,
  noneLabel,
  ...field
}: FieldProps & {
  choices: readonly CardChoice<value>[]
  answered: readonly (value | 'none')[]
  onAnswer: (answered: (value | 'none')[]) => void
  noneLabel: string
}): ReactElement {
  const rows = [...choices, { value: 'none' as const, label: noneLabel, hint: undefined }]
  return (
    <FieldGroup {...field}>
      <div className="grid gap-x-4 sm:grid-cols-2">
        {rows.map(({ value, label, hint }) => (
          <label
            className="-mx-2 flex min-h-11 items-start gap-3 rounded-control px-2 py-2.5 hover:bg-leek-tint last:mt-1 last:font-semibold sm:last:col-span-2 has-focus-visible:outline-3 has-focus-visible:outline-paprika"
            key={value}
          >
            <input
              checked={answered.includes(value)}
              className="mt-0.75 size-5 shrink-0 accent-leek focus-visible:outline-none"
              name={field.name}
              onChange={() => onAnswer(withAnswer(answered, value))}
              ref={heedEarlyInput}
              type="checkbox"
              value={value}
            />
            <span className="min-w-0 leading-snug">
              {label}
              {hint === undefined ? null : (
                <span className="block text-muted text-small">{hint}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

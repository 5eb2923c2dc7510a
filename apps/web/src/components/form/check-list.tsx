'use client'

import type { ReactElement } from 'react'
import { CheckRow } from './check-row.tsx'
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
      <div className="grid gap-x-4 sm:grid-cols-2 [&>:last-child]:mt-1 [&>:last-child]:font-semibold sm:[&>:last-child]:col-span-2">
        {rows.map(({ value, label, hint }) => (
          <CheckRow
            checked={answered.includes(value)}
            hint={hint}
            key={value}
            label={label}
            name={field.name}
            onChange={() => onAnswer(withAnswer(answered, value))}
            ref={heedEarlyInput}
            value={value}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

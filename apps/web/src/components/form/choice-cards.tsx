'use client'

import type { ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { ChoiceCard } from './choice-card.tsx'
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
          <ChoiceCard
            checked={chosen === value}
            hint={hint}
            key={value}
            label={label}
            name={field.name}
            onChange={() => onChoose(value)}
            ref={heedEarlyInput}
            value={value}
          />
        ))}
      </div>
    </FieldGroup>
  )
}

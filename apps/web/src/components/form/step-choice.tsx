'use client'

import type { ReactElement } from 'react'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { heedEarlyInput } from './heed-early-input.ts'

/** One of a few numbers in a row: radio buttons underneath. */
export function StepChoice({
  from,
  to,
  chosen,
  onChoose,
  ...field
}: FieldProps & {
  from: number
  to: number
  chosen: string
  onChoose: (value: string) => void
}): ReactElement {
  const steps = Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
  return (
    <FieldGroup {...field}>
      <div className="inline-flex max-w-full overflow-hidden rounded-control border border-edge bg-surface">
        {steps.map((step) => (
          <label
            className="tabular grid min-h-11 w-12 min-w-0 place-items-center border-line border-l font-medium first:border-l-0 hover:bg-leek-tint has-checked:bg-leek has-checked:text-on-leek has-focus-visible:outline-3 has-focus-visible:outline-paprika has-focus-visible:-outline-offset-3"
            key={step}
          >
            <input
              checked={chosen === step}
              className="sr-only"
              name={field.name}
              onChange={() => onChoose(step)}
              ref={heedEarlyInput}
              type="radio"
              value={step}
            />
            {step}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

'use client'

import type { ReactElement } from 'react'
import { FieldFrame } from './field-frame.tsx'
import type { FieldProps } from './field-group.tsx'
import { heedEarlyInput } from './heed-early-input.ts'
import { LineBox } from './line-box.tsx'

/** A number with its unit. */
export function NumberField({
  name,
  label,
  hint,
  fault,
  onLeave,
  className,
  typed,
  onType,
  unit,
  whole = false,
}: FieldProps & {
  typed: string
  onType: (typed: string) => void
  unit: string
  /** A whole number: the phone shows digits alone. */
  whole?: boolean
}): ReactElement {
  return (
    <FieldFrame
      {...{ name, label, hint, fault }}
      {...(className === undefined ? {} : { className })}
    >
      <LineBox
        aria-describedby={`hint-${name} fault-${name}`}
        aria-invalid={fault === undefined ? undefined : true}
        id={name}
        inputMode={whole ? 'numeric' : 'decimal'}
        name={name}
        onBlur={onLeave}
        onChange={(event) => onType(event.target.value)}
        ref={heedEarlyInput}
        unit={unit}
        value={typed}
      />
    </FieldFrame>
  )
}

'use client'

import type { ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'
import type { FieldProps } from './field-group.tsx'
import { FieldFault } from './field-notes.tsx'
import { heedEarlyInput } from './heed-early-input.ts'

/** A number with its unit. Text underneath, so that a comma is as good as a point and nothing scrolls it away. */
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
    <div
      className={classNames('min-w-0', className)}
      data-faulty={fault === undefined ? undefined : ''}
      id={`field-${name}`}
    >
      <label className="block font-semibold" htmlFor={name}>
        {label}
      </label>
      <p className="text-muted text-small empty:hidden" id={`hint-${name}`}>
        {hint}
      </p>
      <div className="mt-2 flex items-center rounded-control border border-edge bg-surface focus-within:outline-3 focus-within:outline-paprika focus-within:outline-offset-2 has-aria-invalid:border-danger">
        <input
          aria-describedby={`hint-${name} fault-${name}`}
          aria-invalid={fault === undefined ? undefined : true}
          autoComplete="off"
          className="tabular min-h-11 w-full min-w-0 bg-transparent px-3.5 font-medium text-lead focus-visible:outline-none"
          id={name}
          inputMode={whole ? 'numeric' : 'decimal'}
          name={name}
          onBlur={onLeave}
          onChange={(event) => onType(event.target.value)}
          ref={heedEarlyInput}
          type="text"
          value={typed}
        />
        <span className="shrink-0 pr-3.5 text-muted text-small">{unit}</span>
      </div>
      <div className="mt-1.5">
        <FieldFault fault={fault} id={`fault-${name}`} />
      </div>
    </div>
  )
}

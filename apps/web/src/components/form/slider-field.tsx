'use client'

import type { ReactElement } from 'react'
import type { FieldProps } from './field-group.tsx'
import { FieldFault } from './field-notes.tsx'

/** A number on a scale, with what it means in words beside the label. */
export function SliderField({
  name,
  label,
  hint,
  fault,
  from,
  to,
  step = 1,
  chosen,
  onChoose,
  words,
  ends,
}: FieldProps & {
  from: number
  to: number
  step?: number
  chosen: string
  onChoose: (value: string) => void
  /** The chosen value as a person says it. */
  words: string
  /** What lies at either end, for a scale whose numbers say nothing. */
  ends?: readonly [string, string]
}): ReactElement {
  return (
    <div data-faulty={fault === undefined ? undefined : ''} id={`field-${name}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <label className="font-semibold" htmlFor={name}>
          {label}
        </label>
        <output className="tabular font-medium text-leek" htmlFor={name}>
          {words}
        </output>
      </div>
      <p className="text-muted text-small empty:hidden" id={`hint-${name}`}>
        {hint}
      </p>
      <input
        aria-describedby={`hint-${name} fault-${name}`}
        aria-valuetext={words}
        className="mt-1 block h-11 w-full cursor-pointer accent-leek"
        id={name}
        max={to}
        min={from}
        name={name}
        onChange={(event) => onChoose(event.target.value)}
        step={step}
        type="range"
        value={chosen}
      />
      {ends === undefined ? null : (
        <div aria-hidden="true" className="flex justify-between gap-6 text-muted text-small">
          <span>{ends[0]}</span>
          <span className="text-right">{ends[1]}</span>
        </div>
      )}
      <FieldFault fault={fault} id={`fault-${name}`} />
    </div>
  )
}

'use client'

import { type FocusEvent, type ReactElement, type ReactNode, useRef } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { FieldFault } from './field-notes.tsx'

export type FieldProps = {
  /** Unique on the page; ids are derived from it. */
  name: string
  label: string
  hint?: ReactNode
  fault?: string | undefined
  /** Called when the focus leaves the whole field. */
  onLeave?: () => void
  className?: string
}

/** Several inputs that are one answer: a fieldset with its legend, hint and fault. */
export function FieldGroup({
  name,
  label,
  hint,
  fault,
  onLeave,
  className,
  children,
}: FieldProps & { children: ReactNode }): ReactElement {
  // A press on a label takes the focus from the last input and gives it to nobody until it is let go.
  const isPressed = useRef<boolean>(false)
  const release = () => {
    isPressed.current = false
  }
  const leave = (event: FocusEvent<HTMLFieldSetElement>) => {
    const stays = isPressed.current || event.currentTarget.contains(event.relatedTarget)
    release()
    if (!stays) onLeave?.()
  }
  return (
    <fieldset
      aria-describedby={`hint-${name} fault-${name}`}
      className={classNames('min-w-0', className)}
      data-faulty={fault === undefined ? undefined : ''}
      id={`field-${name}`}
      onBlur={leave}
      onFocus={release}
      onKeyDown={release}
      onPointerDown={() => {
        isPressed.current = true
      }}
    >
      <legend className="font-semibold">{label}</legend>
      <p className="text-muted text-small empty:hidden" id={`hint-${name}`}>
        {hint}
      </p>
      <FieldFault fault={fault} id={`fault-${name}`} />
      <div className="mt-2.5">{children}</div>
    </fieldset>
  )
}

import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../../lib/class-names.ts'
import type { FieldProps } from './field-group.tsx'
import { FieldFault } from './field-notes.tsx'

/** What stands around one input: its label and hint above, what is wrong with it below. */
export function FieldFrame({
  name,
  label,
  hint,
  fault,
  className,
  isFaultSaidElsewhere = false,
  below,
  children,
}: Omit<FieldProps, 'onLeave'> & {
  /** Of two inputs that are one answer the first alone says what is wrong. */
  isFaultSaidElsewhere?: boolean
  /** Beside the fault. */
  below?: ReactNode
  children: ReactNode
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
      <div className="mt-2">{children}</div>
      {isFaultSaidElsewhere ? null : (
        <div className="mt-1.5">
          <FieldFault fault={fault} id={`fault-${name}`} />
          {below}
        </div>
      )}
    </div>
  )
}

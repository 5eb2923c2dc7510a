'use client'

import type { ComponentProps, ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { FieldGroup } from '../../../components/form/field-group.tsx'
import { FieldFault } from '../../../components/form/field-notes.tsx'
import { Mark } from '../../../components/form/mark.tsx'
import { classNames } from '../../../lib/class-names.ts'
import type { MemberField } from '../member-from-form.ts'
import { useMemberFault, useWaysOut } from './member-faults.ts'

type Answer = {
  /** Whose faults it says; nothing where nothing can be wrong. */
  field?: MemberField
  /** Unique on the page. */
  name: string
  label: string
  hint?: string
  className?: string
}

/** A line of text or a number, which the browser keeps: nothing typed is lost by what comes after. */
export function LineAnswer({
  field,
  name,
  label,
  hint,
  className,
  unit,
  kind = 'text',
  typed,
  isShort = false,
  faultAt,
}: Answer & {
  unit?: string
  kind?: 'decimal' | 'numeric' | 'text'
  /** What stands there at first. */
  typed: string
  /** Whether its box is as wide as a few figures alone. */
  isShort?: boolean
  /** Of two inputs that are one answer the first says what is wrong; the second names it. */
  faultAt?: string
}): ReactElement {
  const fault = useMemberFault(field)
  return (
    <div
      className={classNames('min-w-0', className)}
      data-faulty={fault === undefined ? undefined : ''}
    >
      <label className="block font-semibold" htmlFor={name}>
        {label}
      </label>
      <p className="text-muted text-small empty:hidden" id={`hint-${name}`}>
        {hint}
      </p>
      <div
        className={classNames(
          'mt-2 flex items-center rounded-control border border-edge bg-surface focus-within:outline-3 focus-within:outline-paprika focus-within:outline-offset-2 has-aria-invalid:border-danger',
          isShort && 'max-w-52',
        )}
      >
        <input
          aria-describedby={`hint-${name} fault-${faultAt ?? name}`}
          aria-invalid={fault === undefined ? undefined : true}
          autoCapitalize={name === 'name' ? 'words' : 'none'}
          autoComplete="off"
          className={classNames(
            'min-h-11 w-full min-w-0 bg-transparent px-3.5 focus-visible:outline-none',
            kind !== 'text' && 'tabular font-medium text-lead',
          )}
          data-words={field}
          defaultValue={typed}
          id={name}
          inputMode={kind}
          name={name}
          type="text"
        />
        {unit === undefined ? null : (
          <span className="shrink-0 pr-3.5 text-muted text-small">{unit}</span>
        )}
      </div>
      {faultAt === undefined ? (
        <div className="mt-1.5">
          <FieldFault fault={fault} id={`fault-${name}`} />
          {field === undefined ? null : <WaysOut field={field} />}
        </div>
      ) : null}
    </div>
  )
}

/** One choice of many: the browser's own list. */
export function PickAnswer({
  field,
  name,
  label,
  hint,
  className,
  choices,
  chosen,
}: Answer & {
  choices: readonly { value: string; label: string }[]
  chosen: string
}): ReactElement {
  const fault = useMemberFault(field)
  return (
    <div
      className={classNames('min-w-0', className)}
      data-faulty={fault === undefined ? undefined : ''}
    >
      <label className="block font-semibold" htmlFor={name}>
        {label}
      </label>
      <p className="text-muted text-small empty:hidden" id={`hint-${name}`}>
        {hint}
      </p>
      <div className="relative mt-2">
        <select
          aria-describedby={`hint-${name} fault-${name}`}
          aria-invalid={fault === undefined ? undefined : true}
          className="min-h-11 w-full appearance-none truncate rounded-control border border-edge bg-surface pr-9 pl-3.5 aria-invalid:border-danger"
          defaultValue={chosen}
          id={name}
          name={name}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
        <Mark
          className="pointer-events-none absolute top-3.5 right-3 size-4 text-muted"
          sign="down"
        />
      </div>
      <div className="mt-1.5">
        <FieldFault fault={fault} id={`fault-${name}`} />
      </div>
    </div>
  )
}

/** Several inputs that are one answer, with what is wrong with it. */
export function GroupAnswer({
  field,
  ...group
}: { field?: MemberField } & Omit<ComponentProps<typeof FieldGroup>, 'fault'>): ReactElement {
  return <FieldGroup {...group} fault={useMemberFault(field)} />
}

/** What was perhaps meant by a word that the server does not know: each taken with one press. */
function WaysOut({ field }: { field: MemberField }): ReactElement | null {
  const { own, take } = useWaysOut(field)
  if (own.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {own.map((way) => (
        <li key={way.detail}>
          <Button look="secondary" onClick={() => take(way)} size="small">
            {way.detail}
          </Button>
        </li>
      ))}
    </ul>
  )
}

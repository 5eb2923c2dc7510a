'use client'

import type { ComponentProps, ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { FieldFrame } from '../../../components/form/field-frame.tsx'
import { FieldGroup } from '../../../components/form/field-group.tsx'
import { LineBox } from '../../../components/form/line-box.tsx'
import { SelectBox, type SelectChoice } from '../../../components/form/select-box.tsx'
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
  unit,
  kind = 'text',
  typed,
  isShort = false,
  faultAt,
  ...frame
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
    <FieldFrame
      {...frame}
      below={field === undefined ? null : <WaysOut field={field} />}
      fault={fault}
      isFaultSaidElsewhere={faultAt !== undefined}
      name={name}
    >
      <LineBox
        aria-describedby={`hint-${name} fault-${faultAt ?? name}`}
        aria-invalid={fault === undefined ? undefined : true}
        autoCapitalize={name === 'name' ? 'words' : 'none'}
        className={isShort ? 'max-w-52' : ''}
        data-words={field}
        defaultValue={typed}
        id={name}
        inputMode={kind}
        name={name}
        unit={unit}
      />
    </FieldFrame>
  )
}

/** One choice of many. */
export function PickAnswer({
  field,
  name,
  choices,
  chosen,
  ...frame
}: Answer & {
  choices: readonly SelectChoice[]
  chosen: string
}): ReactElement {
  const fault = useMemberFault(field)
  return (
    <FieldFrame {...frame} fault={fault} name={name}>
      <SelectBox
        aria-describedby={`hint-${name} fault-${name}`}
        aria-invalid={fault === undefined ? undefined : true}
        choices={choices}
        defaultValue={chosen}
        id={name}
        name={name}
      />
    </FieldFrame>
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

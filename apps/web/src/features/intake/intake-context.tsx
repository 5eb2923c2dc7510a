'use client'

import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import type { FieldProps } from '../../components/form/field-group.tsx'
import type { IntakeField } from './intake-form.ts'
import type { IntakeControl } from './use-intake-form.ts'

const IntakeContext = createContext<IntakeControl | undefined>(undefined)

export function IntakeProvider({
  control,
  children,
}: {
  control: IntakeControl
  children: ReactNode
}): ReactElement {
  return <IntakeContext value={control}>{children}</IntakeContext>
}

/** The form that the sections work on, and what each field takes from it. */
export function useIntake(): IntakeControl & {
  field: (name: IntakeField) => Pick<FieldProps, 'fault' | 'name' | 'onLeave'>
} {
  const control = useContext(IntakeContext)
  if (control === undefined) throw new Error('An intake section stands outside its form.')
  const field = (name: IntakeField) => ({
    name,
    fault: control.faultOf(name),
    onLeave: () => control.touch(name),
  })
  return { ...control, field }
}

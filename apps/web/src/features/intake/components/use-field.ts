'use client'

import type { FieldProps } from '../../../components/form/field-group.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { IntakeField } from '../answers/intake-form.ts'
import type { Fault } from '../faults/fault.ts'
import type { ChoiceKey } from '../messages/choices/index.ts'
import type { FaultKey } from '../messages/faults/index.ts'
import { useIntake } from './intake-provider.tsx'

/** Says what is wrong with an answer in the person's language. */
export function useFaultWords(): (fault: Fault) => string {
  const { t, formats } = useLanguage<FaultKey>('faults')
  const { t: choice } = useLanguage<ChoiceKey>('choices')
  return (fault) => {
    const weekday = fault.weekday === undefined ? '' : formats.weekday(fault.weekday)
    if ('said' in fault)
      return weekday === '' ? fault.said : t('onDay', { weekday, fault: fault.said })
    const slot = fault.slot === undefined ? '' : choice(`slot_${fault.slot}`)
    return t(fault.say, { slot, weekday, count: fault.count ?? 0 })
  }
}

/** What a field takes from the answers: its name, its fault and what happens when it is left. */
export function useField(): (name: IntakeField) => Pick<FieldProps, 'fault' | 'name' | 'onLeave'> {
  const { faultOf, touch } = useIntake()
  const inWords = useFaultWords()
  return (name) => {
    const fault = faultOf(name)
    return {
      name,
      fault: fault === undefined ? undefined : inWords(fault),
      onLeave: () => touch(name),
    }
  }
}

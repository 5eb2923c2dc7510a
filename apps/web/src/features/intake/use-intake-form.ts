'use client'

import { useCallback, useMemo, useState } from 'react'
import { type FieldFaults, findFaults } from './intake-faults.ts'
import { emptyIntakeForm, type IntakeField, type IntakeForm } from './intake-form.ts'
import { recallAnswers, rememberAnswers } from './remembered-answers.ts'

export type IntakeControl = {
  form: IntakeForm
  /** Changes some answers. */
  set: (answers: Partial<IntakeForm>) => void
  /** The person has been at this field: from now on its fault is shown. */
  touch: (field: IntakeField) => void
  faultOf: (field: IntakeField) => string | undefined
  /** Every fault to show now, in the order of the form's fields. */
  shownFaults: FieldFaults
  /** Shows every fault; true where there is none. */
  check: () => boolean
  /** Shows what the server found, until the field is changed. */
  showServerFaults: (faults: FieldFaults) => void
}

/** The state of the intake form: answers, which fields have been visited, and the faults to show beside them. */
export function useIntakeForm(): IntakeControl {
  const [form, setForm] = useState<IntakeForm>(() => recallAnswers() ?? emptyIntakeForm)
  const [touched, setTouched] = useState<ReadonlySet<IntakeField>>(new Set())
  const [isChecked, setChecked] = useState(false)
  const [serverFaults, showServerFaults] = useState<FieldFaults>({})

  const faults = useMemo(() => findFaults(form), [form])
  const shownFaults = useMemo(() => {
    const all = { ...serverFaults, ...faults }
    const fields = Object.keys(emptyIntakeForm) as IntakeField[]
    return Object.fromEntries(
      fields
        .filter((field) => isChecked || touched.has(field) || field in serverFaults)
        .flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]])),
    ) as FieldFaults
  }, [faults, serverFaults, isChecked, touched])

  const set = useCallback((answers: Partial<IntakeForm>) => {
    setForm((previous) => {
      const next = { ...previous, ...answers }
      rememberAnswers(next)
      return next
    })
    showServerFaults((previous) => {
      const kept = Object.entries(previous).filter(([field]) => !(field in answers))
      return Object.fromEntries(kept) as FieldFaults
    })
  }, [])

  const touch = useCallback((field: IntakeField) => {
    setTouched((previous) => (previous.has(field) ? previous : new Set([...previous, field])))
  }, [])

  return {
    form,
    set,
    touch,
    shownFaults,
    faultOf: (field) => shownFaults[field],
    check: () => {
      setChecked(true)
      return Object.keys(faults).length === 0
    },
    showServerFaults,
  }
}

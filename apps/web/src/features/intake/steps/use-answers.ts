'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { IntakeField, IntakeForm } from '../answers/intake-form.ts'
import type { Fault, FieldFaults } from '../faults/fault.ts'
import { findFaults } from '../faults/find-faults.ts'
import { type Answers, faultsOfStep } from './find-way.ts'
import { type StepName, stepOfField } from './step-names.ts'

export type AnswersControl = {
  answers: Answers
  form: IntakeForm
  /** The answers as they are this moment, for what goes on after a wait. */
  latest: () => Answers
  /** Changes some answers. */
  set: (change: Partial<IntakeForm>) => void
  /** Takes other answers in place of all of these. */
  replace: (answers: Answers) => void
  /** The person has been at this field: from now on its fault is shown, unless it is still empty. */
  touch: (field: IntakeField) => void
  faultOf: (field: IntakeField) => Fault | undefined
  /** What is wrong with the whole, shown or not. */
  faults: FieldFaults
  /** The faults of a step to show now, in the order of its fields. */
  shownFaults: (step: StepName) => FieldFaults
  /** Shows every fault of a step; true where there is none. */
  check: (step: StepName) => boolean
  /** Shows what the server found, until the field is changed. */
  showServerFaults: (faults: FieldFaults) => void
}

/** The answers of the steps, which of them have been looked at, and the faults to show beside them. */
export function useAnswers(initial: Answers, today: string): AnswersControl {
  const [answers, setAnswers] = useState(initial)
  const latest = useRef(answers)
  const [touched, setTouched] = useState<ReadonlySet<IntakeField>>(new Set())
  const [checked, setChecked] = useState<ReadonlySet<StepName>>(new Set())
  const [serverFaults, showServerFaults] = useState<FieldFaults>({})

  const replace = useCallback((next: Answers) => {
    latest.current = next
    setAnswers(next)
  }, [])

  const set = useCallback(
    (change: Partial<IntakeForm>) => {
      const { form, done } = latest.current
      replace({ form: { ...form, ...change }, done })
      showServerFaults((shown) => without(shown, Object.keys(change)))
    },
    [replace],
  )

  const touch = useCallback((field: IntakeField) => {
    const answer = latest.current.form[field]
    const isEmpty = typeof answer === 'string' && answer.trim() === ''
    if (!isEmpty) setTouched((before) => (before.has(field) ? before : new Set([...before, field])))
  }, [])

  const { form } = answers
  const faults = useMemo(() => findFaults(form, today), [form, today])
  const faultOf = (field: IntakeField) => {
    const isShown = touched.has(field) || checked.has(stepOfField(field))
    return (isShown ? faults[field] : undefined) ?? serverFaults[field]
  }
  return {
    answers,
    form,
    latest: () => latest.current,
    set,
    replace,
    touch,
    faults,
    faultOf,
    shownFaults: (step) => shownOf(step, { ...serverFaults, ...faults }, form, faultOf),
    check(step) {
      setChecked((before) => new Set([...before, step]))
      const found = findFaults(latest.current.form, today)
      return Object.keys(faultsOfStep(found, step)).length === 0
    },
    showServerFaults,
  }
}

function shownOf(
  step: StepName,
  all: FieldFaults,
  form: IntakeForm,
  faultOf: (field: IntakeField) => Fault | undefined,
): FieldFaults {
  const fields = (Object.keys(form) as IntakeField[]).filter((field) => field in all)
  const shown = fields.flatMap((field) => {
    const fault = stepOfField(field) === step ? faultOf(field) : undefined
    return fault === undefined ? [] : [[field, fault] as const]
  })
  return Object.fromEntries(shown)
}

function without(faults: FieldFaults, fields: readonly string[]): FieldFaults {
  const kept = Object.entries(faults).filter(([field]) => !fields.includes(field))
  return kept.length === Object.keys(faults).length ? faults : Object.fromEntries(kept)
}

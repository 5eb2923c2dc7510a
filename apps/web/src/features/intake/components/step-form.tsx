'use client'

import dynamic from 'next/dynamic'
import { type ComponentType, type ReactElement, type SubmitEvent, useEffect, useRef } from 'react'
import { keepEarlyInput } from '../../../components/form/heed-early-input.ts'
import { focusField } from '../focus-field.ts'
import type { StepName } from '../steps/step-names.ts'
import { FaultSummary } from './fault-summary.tsx'
import { useIntake } from './intake-provider.tsx'
import { leaveTyping } from './leave-typing.ts'
import { Refusal } from './refusal.tsx'
import { StepButtons } from './step-buttons.tsx'

/** What is in each step; that of the later ones comes when somebody gets there. */
const contents: Record<StepName, ComponentType> = {
  you: dynamic(() => import('./steps/you-step.tsx').then(({ YouStep }) => YouStep)),
  goal: dynamic(() => import('./steps/goal-step.tsx').then(({ GoalStep }) => GoalStep)),
  health: dynamic(() => import('./steps/health-step.tsx').then(({ HealthStep }) => HealthStep)),
  allergies: dynamic(() =>
    import('./steps/allergies-step.tsx').then(({ AllergiesStep }) => AllergiesStep),
  ),
  food: dynamic(() => import('./steps/food-step.tsx').then(({ FoodStep }) => FoodStep)),
  week: dynamic(() => import('./steps/week-step.tsx').then(({ WeekStep }) => WeekStep)),
  review: dynamic(() => import('./steps/review-step.tsx').then(({ ReviewStep }) => ReviewStep)),
}

/** A step: its fields, what is wrong with them, and the ways on and back. */
export function StepForm({ step }: { step: StepName }): ReactElement {
  const { way, shownFaults } = useIntake()
  const form = useRef<HTMLFormElement>(null)
  const Content = contents[step]
  const { moving } = way

  useArrival(step)
  useEffect(() => keepEarlyInput(form.current), [])
  useEffect(() => {
    const target = { faulty: '[data-summary]', notSaved: '[data-not-saved]' }
    if (moving.kind === 'faulty' || moving.kind === 'notSaved')
      form.current?.querySelector<HTMLElement>(target[moving.kind])?.focus()
  }, [moving])

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    keepEarlyInput(form.current)
    leaveTyping()
    if (!way.isBusy) void way.goOn(step)
  }

  // The review has nothing to send but the whole.
  if (step === 'review') return <Content />
  return (
    <form
      autoComplete="off"
      className="grid grid-cols-[minmax(0,1fr)] gap-9"
      noValidate
      onSubmit={submit}
      ref={form}
    >
      {moving.kind === 'faulty' ? <FaultSummary faults={shownFaults(step)} /> : null}
      <Content />
      <Refusal step={step} />
      <StepButtons step={step} />
    </form>
  )
}

/** Who was sent here begins at the field that they were sent to, or else at the title; who loaded the page at its top. */
function useArrival(step: StepName): void {
  const { takeArrival } = useIntake().way
  useEffect(() => {
    const arrived = takeArrival(step)
    if (arrived === undefined) return
    const { field } = arrived
    if (field === undefined || !focusField(field))
      document.getElementById('step-title')?.focus({ preventScroll: true })
  }, [step, takeArrival])
}

'use client'

import { LoaderCircle } from 'lucide-react'
import Link from 'next/link'
import { type ReactElement, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { localDay } from '../../../lib/format-date.ts'
import { isRefusal } from '../../jobs/refusal.ts'
import { focusField } from '../focus-field.ts'
import { IntakeProvider } from '../intake-context.tsx'
import type { IntakeField } from '../intake-form.ts'
import { useIntakeForm } from '../use-intake-form.ts'
import { usePlanRequest } from '../use-plan-request.ts'
import { AllergySection } from './allergy-section.tsx'
import { BodySection } from './body-section.tsx'
import { EatingSection } from './eating-section.tsx'
import { FaultSummary } from './fault-summary.tsx'
import { GoalSection } from './goal-section.tsx'
import { KitchenSection } from './kitchen-section.tsx'
import { SafetySection } from './safety-section.tsx'
import { SuggestionList } from './suggestion-list.tsx'

/** The whole intake form: fills in, checks, sends. */
export function IntakePage(): ReactElement {
  const control = useIntakeForm()
  const { form, set } = control
  const { request, send, clear } = usePlanRequest(control.showServerFaults)
  const [checks, setChecks] = useState(0)
  const outcome = useRef<HTMLDivElement>(null)

  // Tomorrow, where the reader is: the server cannot know that day.
  useEffect(() => {
    if (form.startDate === '') set({ startDate: localDay(new Date(), 1) })
  }, [form.startDate, set])

  const firstFault = Object.keys(control.shownFaults)[0] as IntakeField | undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a check moves the focus, not each change of a fault.
  useEffect(() => {
    if (checks > 0 && firstFault !== undefined) focusField(firstFault)
  }, [checks])

  useEffect(() => {
    if (request.state === 'refused' || request.state === 'differs') outcome.current?.focus()
  }, [request.state])

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    if (request.state === 'sending') return
    clear()
    if (control.check()) void send(form)
    else setChecks((count) => count + 1)
  }

  const isSending = request.state === 'sending'
  return (
    <IntakeProvider control={control}>
      <form noValidate onSubmit={submit}>
        <BodySection />
        <GoalSection />
        <EatingSection />
        <AllergySection />
        <KitchenSection />
        <SafetySection />
        <div className="grid gap-6 border-line border-t py-10 lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-14">
          <div />
          <div className="grid max-w-2xl gap-5">
            {checks > 0 || request.state === 'refused' ? (
              <FaultSummary faults={control.shownFaults} />
            ) : null}
            <div className="empty:hidden" ref={outcome} tabIndex={-1}>
              {request.state === 'refused' ? (
                <ProblemPanel
                  problem={request.problem}
                  tone={isRefusal(request.problem) ? 'refusal' : 'fault'}
                >
                  <SuggestionList
                    form={form}
                    onTake={(changed) => {
                      set(changed)
                      clear()
                    }}
                    suggestions={request.problem.suggestions ?? []}
                  />
                </ProblemPanel>
              ) : null}
              {request.state === 'differs' ? (
                <section
                  aria-labelledby="differs-title"
                  className="rounded-card border border-butter-edge bg-surface p-5"
                >
                  <h2 className="font-semibold text-lead" id="differs-title">
                    A plan is already being made from other answers
                  </h2>
                  <p className="mt-1">Keep that one going, or drop it and use these answers.</p>
                  <div className="mt-4 flex flex-wrap items-center gap-3">
                    <Button onClick={() => send(form, { replace: true })}>Use these answers</Button>
                    <Link
                      className="inline-flex min-h-11 items-center px-2 font-semibold text-leek underline underline-offset-4"
                      href={`/jobs/${request.jobId}`}
                    >
                      Watch the running one
                    </Link>
                  </div>
                </section>
              ) : null}
            </div>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
              <Button disabled={isSending} size="large" type="submit">
                {isSending ? <LoaderCircle aria-hidden="true" className="turning size-5" /> : null}
                {isSending ? 'Sending…' : 'Make my plan'}
              </Button>
              <p className="max-w-72 text-muted text-small">
                No account needed: you start as a guest and can keep the plan by signing up later.
              </p>
            </div>
          </div>
        </div>
      </form>
    </IntakeProvider>
  )
}

'use client'

import type { Problem } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { createUuid } from '../../lib/create-uuid.ts'
import { problemOf } from '../../lib/request-json.ts'
import { ensureSession } from '../account/ensure-session.ts'
import { generatePlan } from '../jobs/api.ts'
import { type FieldFaults, placeFaults } from './intake-faults.ts'
import type { IntakeForm } from './intake-form.ts'
import { intakeFromForm } from './intake-from-form.ts'

export type PlanRequest =
  | { state: 'idle' }
  | { state: 'sending' }
  /** A job with other answers is running already. */
  | { state: 'differs'; jobId: string }
  | { state: 'refused'; problem: Problem }

/** Sends a form that has no faults, as a guest where nobody is signed in, and goes to the job that comes of it. */
export function usePlanRequest(showServerFaults: (faults: FieldFaults) => void): {
  request: PlanRequest
  send: (form: IntakeForm, options?: { replace: boolean }) => Promise<void>
  clear: () => void
} {
  const router = useRouter()
  const [request, setRequest] = useState<PlanRequest>({ state: 'idle' })
  const last = useRef({ body: '', key: '' })

  async function send(form: IntakeForm, { replace } = { replace: false }): Promise<void> {
    setRequest({ state: 'sending' })
    const intake = intakeFromForm(form)
    const body = JSON.stringify([intake, replace])
    if (last.current.body !== body) last.current = { body, key: createUuid() }
    try {
      await ensureSession()
      const answer = await generatePlan(intake, { idempotencyKey: last.current.key, replace })
      if (answer.intakeDiffers === true) setRequest({ state: 'differs', jobId: answer.jobId })
      else router.push(`/jobs/${answer.jobId}`)
    } catch (thrown) {
      const problem = problemOf(thrown)
      showServerFaults(placeFaults(problem.errors ?? [], form))
      setRequest({ state: 'refused', problem })
    }
  }

  return { request, send, clear: () => setRequest({ state: 'idle' }) }
}

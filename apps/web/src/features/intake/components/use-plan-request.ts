'use client'

import type { GenerateResponse, Problem } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { callApi, problemOfCall } from '../../../lib/call-api.ts'
import { createUuid } from '../../../lib/create-uuid.ts'
import type { IntakeField } from '../answers/intake-form.ts'
import { intakeFromForm } from '../answers/intake-from-form.ts'
import { placeFaults } from '../faults/place-faults.ts'
import { stepOfField } from '../steps/step-names.ts'
import { fieldsOfProblem, isCorrectable } from '../targets/concerns.ts'
import { useIntake } from './intake-provider.tsx'

export type PlanRequest =
  | { state: 'idle' | 'sending' }
  /** A job with other answers is running already. */
  | { state: 'differs'; jobId: string }
  /** Without a problem where the server was not reached. */
  | { state: 'refused'; problem: Problem | undefined }

/**
 * Asks for a plan of the answers and goes to the job that comes of it. Under one key as long as the answers are the same, so
 * that a second press, or one after a lost answer, makes no second job. An answer that must be corrected is gone to.
 */
export function usePlanRequest(): {
  request: PlanRequest
  send: (options?: { replace: boolean }) => Promise<void>
} {
  const router = useRouter()
  const { latest, faults, check, showServerFaults, way, isForAll } = useIntake()
  const [request, setRequest] = useState<PlanRequest>({ state: 'idle' })
  const last = useRef({ text: '', key: '' })

  async function correct(field: IntakeField): Promise<void> {
    setRequest({ state: 'idle' })
    await way.goTo(stepOfField(field), field)
  }

  async function send({ replace } = { replace: false }): Promise<void> {
    const [wrong] = Object.keys(faults) as IntakeField[]
    if (wrong !== undefined) {
      check(stepOfField(wrong))
      return correct(wrong)
    }
    setRequest({ state: 'sending' })
    const { form } = latest()
    const body = {
      ...intakeFromForm(form),
      ...(isForAll ? { household: true } : {}),
      ...(replace ? { replace } : {}),
    }
    const text = JSON.stringify(body)
    if (last.current.text !== text) last.current = { text, key: createUuid() }
    try {
      const headers = { 'idempotency-key': last.current.key }
      const { jobId, intakeDiffers } = await callApi<GenerateResponse>('/api/plan/generate', {
        method: 'POST',
        body,
        headers,
      })
      if (intakeDiffers === true) return setRequest({ state: 'differs', jobId })
      router.push(`/jobs/${jobId}`)
      // The frame was written for a stranger, who has no places to go to yet.
      router.refresh()
    } catch (thrown) {
      const problem = problemOfCall(thrown)
      const [field] = problem === undefined ? [] : fieldsOfProblem(problem, form)
      if (problem !== undefined && field !== undefined && isCorrectable(problem)) {
        showServerFaults(placeFaults(problem.errors ?? [], form))
        return correct(field)
      }
      setRequest({ state: 'refused', problem })
    }
  }

  return { request, send }
}

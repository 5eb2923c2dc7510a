'use client'

import type { Problem, Targets } from '@zero-sum/contracts'
import { useEffect, useState } from 'react'
import { callApi, problemOfCall } from '../../../lib/call-api.ts'
import type { IntakeForm } from '../answers/intake-form.ts'
import { previewIntake } from './preview-intake.ts'

/** What is known of the targets. `value` stays from before while new ones are worked out, or where there are none. */
export type TargetsState = {
  state: 'failed' | 'incomplete' | 'ready' | 'refused' | 'working'
  value?: Targets | undefined
  /** Why there are none. */
  problem?: Problem | undefined
}

/** Long enough to type a number in, short enough to look live. */
const pauseMs = 300

/** Asks what a plan for these answers would aim at; nothing where too little is known. Throws `CallFailed`. */
export async function askTargets(
  intake: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<Targets> {
  return callApi('/api/targets', {
    method: 'POST',
    body: intake,
    ...(signal === undefined ? {} : { signal }),
  })
}

/**
 * The targets of the answers as they stand, asked for a moment after each change.
 *
 * @param isForAll whether only dishes count that everybody in the household may eat
 */
export function useTargets(
  form: IntakeForm,
  isForAll: boolean,
): TargetsState & { again: () => void } {
  const [known, setKnown] = useState<TargetsState>({ state: 'incomplete' })
  const [round, setRound] = useState(0)
  const intake = previewIntake(form)
  const asked =
    intake === undefined
      ? undefined
      : JSON.stringify(isForAll ? { ...intake, household: true } : intake)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same thing again.
  useEffect(() => {
    if (asked === undefined) {
      setKnown(({ value }) => ({ state: 'incomplete', value }))
      return
    }
    const abort = new AbortController()
    setKnown(({ value, problem }) => ({ state: 'working', value, problem }))
    const waiting = setTimeout(() => {
      askTargets(JSON.parse(asked), abort.signal).then(
        (value) => setKnown({ state: 'ready', value }),
        (thrown: unknown) => {
          if (abort.signal.aborted) return
          const problem = problemOfCall(thrown)
          setKnown(({ value }) => ({
            state: isAnswer(problem) ? 'refused' : 'failed',
            value,
            problem,
          }))
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(waiting)
      abort.abort()
    }
  }, [asked, round])

  return { ...known, again: () => setRound((before) => before + 1) }
}

/** Whether a problem is about the answers, and not a fault of ours. */
export function isAnswer(problem: Problem | undefined): problem is Problem {
  return problem?.status === 422
}

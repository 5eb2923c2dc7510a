'use client'

import type { GenerateResponse, Problem } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { Link } from '../../../components/link.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { CallFailed, callApi } from '../../../lib/call-api.ts'
import { createUuid } from '../../../lib/create-uuid.ts'

type Outcome =
  | { state: 'idle' | 'sending' }
  /** A job with other answers is running already. */
  | { state: 'differs'; jobId: string }
  | { state: 'refused'; words: string; ways: NonNullable<Problem['suggestions']> }

/** Asks for a plan for everybody and goes to the job that comes of it. */
export function MakeHouseholdPlan({
  intake,
  isNeeded,
  words,
  children,
}: {
  /** The person's own answers, as the API takes them. */
  intake: Record<string, unknown>
  /** Whether it is what the person should do next. */
  isNeeded: boolean
  words: Record<'differs' | 'make' | 'making' | 'useThis' | 'watch', string>
  /** Another way on, beside the button. */
  children: ReactNode
}): ReactElement {
  const router = useRouter()
  const wordsFor = useFaultWords()
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' })
  const told = useRef<HTMLDivElement>(null)
  // Kept until the server has answered: a press after a lost answer makes no second job.
  const key = useRef('')

  useEffect(() => {
    if (outcome.state === 'refused' || outcome.state === 'differs') told.current?.focus()
  }, [outcome])

  async function send(replace: boolean): Promise<void> {
    setOutcome({ state: 'sending' })
    key.current ||= createUuid()
    try {
      const { jobId, intakeDiffers } = await callApi<GenerateResponse>('/api/plan/generate', {
        method: 'POST',
        body: { ...intake, household: true, ...(replace ? { replace } : {}) },
        headers: { 'idempotency-key': key.current },
      })
      key.current = ''
      if (intakeDiffers === true) setOutcome({ state: 'differs', jobId })
      else router.push(`/jobs/${jobId}`)
    } catch (thrown) {
      const problem = thrown instanceof CallFailed ? thrown.problem : undefined
      if (problem !== undefined) key.current = ''
      setOutcome({
        state: 'refused',
        words: wordsFor(thrown),
        ways: problem?.suggestions ?? [],
      })
    }
  }

  return (
    <div className="grid gap-4">
      <div className="empty:hidden" ref={told} tabIndex={-1}>
        {outcome.state === 'refused' ? (
          <div className="border-danger border-l-4 pl-5" role="alert">
            <p className="max-w-prose font-medium">{outcome.words}</p>
            {outcome.ways.length === 0 ? null : (
              <ul className="mt-2 list-disc pl-5">
                {outcome.ways.map(({ detail }) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
        ) : null}
        {outcome.state === 'differs' ? (
          <div className="border-butter-edge border-l-4 pl-5">
            <p className="max-w-prose">{words.differs}</p>
            <div className="mt-3 flex flex-wrap items-center gap-3">
              <Button look="secondary" onClick={() => send(true)}>
                {words.useThis}
              </Button>
              <Link
                className="inline-flex min-h-11 items-center px-2 font-semibold text-leek underline underline-offset-4"
                href={`/jobs/${outcome.jobId}`}
              >
                {words.watch}
              </Link>
            </div>
          </div>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button
          disabled={outcome.state === 'sending'}
          look={isNeeded ? 'primary' : 'secondary'}
          onClick={() => send(false)}
          size={isNeeded ? 'large' : 'normal'}
        >
          {outcome.state === 'sending' ? words.making : words.make}
        </Button>
        {children}
      </div>
    </div>
  )
}

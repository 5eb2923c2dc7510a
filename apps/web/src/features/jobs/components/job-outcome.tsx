'use client'

import { createProblem } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button, ButtonLink } from '../../../components/button.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'
import { SuggestionList } from '../../intake/components/suggestion-list.tsx'
import { recallAnswers, rememberAnswers } from '../../intake/remembered-answers.ts'
import type { JobState } from '../job-state.ts'
import { isRefusal } from '../refusal.ts'

/** How a job ended without a plan, and what to do now. Takes the focus, so that it is not missed. */
export function JobOutcome({ job }: { job: JobState }): ReactElement | null {
  const router = useRouter()
  const answers = recallAnswers()
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    outcome.current?.focus()
  }, [])

  if (job.status === 'cancelled')
    return (
      <div ref={outcome} tabIndex={-1}>
        <h2 className="font-semibold text-title">You cancelled this plan.</h2>
        <p className="mt-2 text-muted">Plans that you already have are untouched.</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <ButtonLink href="/intake">{answers ? 'Back to your answers' : 'Start again'}</ButtonLink>
          <ButtonLink href="/history" look="secondary">
            Your plans
          </ButtonLink>
        </div>
      </div>
    )

  const problem =
    job.problem ??
    createProblem('plan_failed', 'Something went wrong while the plan was made. Ask for it again.')
  return (
    <div ref={outcome} tabIndex={-1}>
      <ProblemPanel problem={problem} tone={isRefusal(problem) ? 'refusal' : 'fault'}>
        {problem.suggestions === undefined ? null : (
          <SuggestionList
            form={answers}
            onTake={(changed) => {
              rememberAnswers(changed)
              router.push('/intake')
            }}
            suggestions={problem.suggestions}
          />
        )}
        {isRefusal(problem) ? (
          <ButtonLink href="/intake">
            {answers ? 'Back to your answers' : 'Fill in the form again'}
          </ButtonLink>
        ) : (
          <>
            <ButtonLink href="/intake">Ask for the plan again</ButtonLink>
            <Button look="secondary" onClick={() => router.push('/')}>
              Go to the start
            </Button>
          </>
        )}
      </ProblemPanel>
    </div>
  )
}

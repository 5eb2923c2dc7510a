import type { Problem } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { ProblemPanel } from '../../../components/problem-panel.tsx'

/** Reasons that trying again can't change. */
const finalReasons = ['no_alternative', 'no_such_meal', 'plan_outdated', 'pot_needed']

/** Why there is nothing to choose from, or why a choice was not taken, with the way on. */
export function SwapProblem({
  problem,
  onRetry,
  onStale,
}: {
  problem: Problem
  onRetry: () => void
  onStale: () => void
}): ReactElement {
  const { reason = '', code } = problem
  const isRefusal = code === 'swap_refused' || code === 'conflict'
  return (
    <div className="mb-4">
      <ProblemPanel problem={problem} tone={isRefusal ? 'refusal' : 'fault'}>
        {reason === 'stale_revision' ? (
          <Button onClick={onStale}>Show the plan as it is now</Button>
        ) : null}
        {reason === 'stale_revision' || finalReasons.includes(reason) ? null : (
          <Button look="secondary" onClick={onRetry}>
            Try again
          </Button>
        )}
      </ProblemPanel>
    </div>
  )
}

import type { Problem } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { ProblemPanel } from '../../../components/problem-panel.tsx'

/** Stands in for a page whose answer did not come. */
export function AnswerProblem({ problem }: { problem: Problem }): ReactElement {
  return (
    <div className="page max-w-3xl py-10">
      <ProblemPanel problem={problem} />
    </div>
  )
}

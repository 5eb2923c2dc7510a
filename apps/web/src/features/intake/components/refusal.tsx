'use client'

import type { Problem } from '@zero-sum/contracts'
import dynamic from 'next/dynamic'
import { type ReactElement, Suspense } from 'react'
import type { StepName } from '../steps/step-names.ts'
import { isToldAt } from '../targets/concerns.ts'
import { useIntake } from './intake-provider.tsx'

/** Most people never see one. */
const RefusalWords = dynamic(() =>
  import('./refusal-words.tsx').then((module) => module.RefusalWords),
)

/** Why no plan can be made of the answers as they stand, where that is for this step to tell; and what would work. */
export function Refusal({
  step,
  problem = undefined,
}: {
  step: StepName
  /** What a request for a plan was refused for; otherwise it is what the targets were refused for. */
  problem?: Problem | undefined
}): ReactElement {
  const { form, targets } = useIntake()
  const isRefused = targets.state === 'refused' || targets.state === 'working'
  const told = problem ?? (isRefused ? targets.problem : undefined)
  return (
    <div aria-live="polite" className="empty:hidden">
      {told !== undefined && isToldAt(step, told, form) ? (
        <Suspense>
          <RefusalWords problem={told} step={step} />
        </Suspense>
      ) : null}
    </div>
  )
}

'use client'

import type { Problem } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { PlanChangeKey } from '../messages/index.ts'

/** Reasons that trying again can't change. */
const finalReasons = ['no_alternative', 'no_such_meal', 'plan_outdated', 'pot_needed']

/** Why there is nothing to choose from, or why a choice was not taken, with the way on. */
export function SwapProblem({
  problem,
  onRetry,
  onStale,
}: {
  problem: Problem | undefined
  onRetry: () => void
  onStale: () => void
}): ReactElement {
  const { t } = useLanguage<PlanChangeKey>('plan-changes')
  const reason = problem?.reason ?? ''
  const isStale = reason === 'stale_revision'
  const isRefusal = problem?.code === 'swap_refused' || problem?.code === 'conflict'
  return (
    <div
      className={`mb-4 rounded-card border p-5 ${isRefusal ? 'border-butter-edge bg-surface' : 'border-danger bg-danger-tint'}`}
      role="alert"
    >
      <p className="font-semibold text-lead">
        {problem === undefined ? t('failed') : problem.title}
      </p>
      <p className="mt-1 max-w-prose">
        {isStale ? t('stale') : (problem?.detail ?? t('unreachable'))}
      </p>
      {isStale ? (
        <Button className="mt-4" onClick={onStale}>
          {t('showNow')}
        </Button>
      ) : null}
      {isStale || finalReasons.includes(reason) ? null : (
        <Button className="mt-4" look="secondary" onClick={onRetry}>
          {t('retry')}
        </Button>
      )}
      {problem?.traceId === undefined ? null : (
        <p className="mt-3 text-caption text-muted">
          <code className="select-all break-all">{problem.traceId}</code>
        </p>
      )}
    </div>
  )
}

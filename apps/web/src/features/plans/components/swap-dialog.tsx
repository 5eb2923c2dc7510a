'use client'

import { type ReactElement, useCallback, useState } from 'react'
import { SheetDialog } from '../../../components/sheet-dialog.tsx'
import { Skeleton } from '../../../components/skeleton.tsx'
import { formatCount } from '../../../lib/format-number.ts'
import { problemOf } from '../../../lib/request-json.ts'
import { useResource } from '../../../lib/use-resource.ts'
import type { StoredPlan } from '../api.ts'
import { fetchAlternatives, type MealPlace, swapMeal } from '../swap-api.ts'
import { mealTitle } from '../swap-words.ts'
import { SwapCard } from './swap-card.tsx'
import { SwapProblem } from './swap-problem.tsx'

/** Other dishes for a meal, to choose one of. */
export function SwapDialog({
  stored,
  place,
  onSwapped,
  onStale,
  onClose,
}: {
  stored: StoredPlan
  place: MealPlace
  onSwapped: (plan: StoredPlan) => void
  /** The plan was changed elsewhere and has to be fetched anew. */
  onStale: () => void
  onClose: () => void
}): ReactElement {
  const { planId, revision, plan } = stored
  const { day, meal } = place
  const load = useCallback(
    (signal: AbortSignal) => fetchAlternatives({ planId, revision }, { day, meal }, signal),
    [planId, revision, day, meal],
  )
  const resource = useResource(load)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const [fault, setFault] = useState<ReturnType<typeof problemOf>>()
  const now = plan.days.find((one) => one.day === day)?.meals[meal]?.name

  async function choose(recipeId: string): Promise<void> {
    setChosen(recipeId)
    setFault(undefined)
    try {
      onSwapped(await swapMeal(stored, place, recipeId))
    } catch (thrown) {
      setFault(problemOf(thrown))
      setChosen(undefined)
    }
  }

  const problem = fault ?? (resource.state === 'failed' ? resource.problem : undefined)
  return (
    <SheetDialog
      lead={`Instead of ${now}. The day’s other dishes change their amounts a little, so that it keeps its numbers.`}
      onClose={onClose}
      title={`Swap ${mealTitle(plan, place)}`}
    >
      <p className="sr-only" role="status">
        {resource.state === 'loading' ? 'Looking for dishes that fit.' : null}
        {resource.state === 'ready'
          ? `${formatCount(resource.value.alternatives.length, 'dish', 'dishes')} to choose from.`
          : null}
      </p>
      {problem === undefined ? null : (
        <SwapProblem
          onRetry={fault === undefined ? resource.reload : () => setFault(undefined)}
          onStale={onStale}
          problem={problem}
        />
      )}
      {resource.state === 'loading' ? <LoadingCards /> : null}
      {resource.state === 'ready' ? (
        <ul className="grid gap-3">
          {resource.value.alternatives.map((alternative) => (
            <SwapCard
              alternative={alternative}
              isChosen={chosen === alternative.recipeId}
              isLocked={chosen !== undefined}
              key={alternative.recipeId}
              onChoose={() => choose(alternative.recipeId)}
            />
          ))}
        </ul>
      ) : null}
    </SheetDialog>
  )
}

function LoadingCards(): ReactElement {
  return (
    <div className="grid gap-3">
      <p className="text-muted text-small">Weighing other dishes against the day’s numbers…</p>
      {['1', '2', '3'].map((card) => (
        <Skeleton className="h-36 rounded-card" key={card} />
      ))}
    </div>
  )
}

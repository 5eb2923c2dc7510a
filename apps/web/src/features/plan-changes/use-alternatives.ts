'use client'

import type { Alternatives, Problem } from '@zero-sum/contracts'
import { useEffect, useState } from 'react'
import { problemOfCall } from '../../lib/call-api.ts'
import type { MealPlace } from '../plans/meal-place.ts'
import { type ChangedPlan, changesOf } from './call-changes.ts'

/** Other dishes for a meal, the choice of one, and why either did not come off. */
export function useAlternatives(
  planId: string,
  revision: number,
  { day, meal }: MealPlace,
  onSwapped: (changed: ChangedPlan, dish: string) => void,
) {
  const [found, setFound] = useState<Alternatives | undefined>(undefined)
  const [fault, setFault] = useState<{ problem: Problem | undefined } | undefined>(undefined)
  const [chosen, setChosen] = useState<string | undefined>(undefined)
  const [round, setRound] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same thing again.
  useEffect(() => {
    const abort = new AbortController()
    setFault(undefined)
    changesOf(planId)
      .alternatives({ day, meal }, revision, abort.signal)
      .then(setFound)
      .catch((thrown: unknown) => {
        if (!abort.signal.aborted) setFault({ problem: problemOfCall(thrown) })
      })
    return () => abort.abort()
  }, [planId, day, meal, revision, round])

  async function choose(recipeId: string, dish: string): Promise<void> {
    setChosen(recipeId)
    setFault(undefined)
    try {
      onSwapped(await changesOf(planId).swap({ day, meal }, recipeId, revision), dish)
    } catch (thrown) {
      setFault({ problem: problemOfCall(thrown) })
      setChosen(undefined)
    }
  }

  return {
    found,
    fault,
    chosen,
    choose,
    /** Looks again, or lets the person choose again where there is something to choose from. */
    retry: () => (found === undefined ? setRound(round + 1) : setFault(undefined)),
  }
}

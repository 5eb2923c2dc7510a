'use client'

import type { ListedRecipe, RecipeList } from '@zero-sum/contracts'
import { useEffect, useState } from 'react'
import { callApi } from '../../../lib/call-api.ts'

/** The recipes that a meal can be fixed from, by name; asked for once somebody needs them. */
export function useRecipes(isNeeded: boolean): {
  /** Nothing while they are on their way. */
  recipes: readonly ListedRecipe[] | undefined
  hasFailed: boolean
  again: () => void
} {
  const [recipes, setRecipes] = useState<readonly ListedRecipe[]>()
  const [hasFailed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks for the same thing again.
  useEffect(() => {
    if (!isNeeded) return
    const abort = new AbortController()
    setFailed(false)
    callApi<RecipeList>('/api/recipes', { signal: abort.signal }).then(
      (list) => setRecipes(list.recipes),
      () => {
        if (!abort.signal.aborted) setFailed(true)
      },
    )
    return () => abort.abort()
  }, [isNeeded, round])
  return { recipes, hasFailed, again: () => setRound((before) => before + 1) }
}

'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { MealPlace } from '../plans/meal-place.ts'
import type { Scope } from './call-changes.ts'

/** A meal as the tools beside it name it: "Tuesday’s lunch", and the dish that it is. */
export type NamedMeal = MealPlace & { title: string; dish: string; recipeId: string }

export type ChangeIcons = Record<'again' | 'close' | 'lock' | 'locked' | 'swap' | 'undo', ReactNode>

export type PlanChangeTools = {
  /** What is being changed now, if anything is: one change at a time. */
  pending: string | undefined
  icons: ChangeIcons
  openSwap(meal: NamedMeal): void
  remake(scope: Scope, name: string, before?: NamedMeal): void
  /** Resolves to whether it worked. */
  lock(meal: NamedMeal, locked: boolean): Promise<boolean>
  undo(): void
}

const ChangesContext = createContext<PlanChangeTools | undefined>(undefined)

/** Given where a plan can be changed. */
export const ChangesProvider = ChangesContext.Provider

/** The tools that change the plan on this page. */
export function usePlanChanges(): PlanChangeTools {
  const tools = useContext(ChangesContext)
  if (tools === undefined) throw new Error('No plan around can be changed.')
  return tools
}

'use client'

import { createContext, useContext } from 'react'
import type { MealPlace } from './swap-api.ts'

/** Asks for another dish in a meal's place. */
export type AskForSwap = (place: MealPlace) => void

const SwapContext = createContext<AskForSwap | undefined>(undefined)

/** Given where a plan can be changed. */
export const SwapProvider = SwapContext.Provider

/** How a meal asks to be swapped; nothing where the plan is only shown. */
export function useSwap(): AskForSwap | undefined {
  return useContext(SwapContext)
}

'use client'

import { Repeat2 } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import type { MealPlace } from '../swap-api.ts'
import { useSwap } from '../swap-context.tsx'

/** The id by which the page finds a meal's button, to give it the focus back. */
export function swapButtonId({ day, meal }: MealPlace): string {
  return `swap-${day}-${meal}`
}

/** Asks for another dish, from the corner of a meal's card; on a page where nothing can be changed there is none. */
export function SwapButton({
  place,
  mealName,
}: {
  place: MealPlace
  mealName: string
}): ReactElement | null {
  const askForSwap = useSwap()
  if (askForSwap === undefined) return null
  return (
    <div className="relative h-0 print:hidden">
      <Button
        aria-haspopup="dialog"
        className="absolute top-2 right-1 z-10 md:right-3"
        id={swapButtonId(place)}
        look="quiet"
        onClick={() => askForSwap(place)}
        size="small"
      >
        <Repeat2 aria-hidden="true" className="size-4.5" />
        Swap
        <span className="sr-only"> {mealName} for another dish</span>
      </Button>
    </div>
  )
}

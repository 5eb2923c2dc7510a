'use client'

import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { useResource } from '../../../lib/use-resource.ts'
import { fetchRecipes } from '../api.ts'
import { useIntake } from '../intake-context.tsx'
import { FixedMealCard } from './fixed-meal-card.tsx'

/** The fixed meals, one card each, with the dishes that there are to choose from. */
export function FixedMealList({ onRemove }: { onRemove: (at: number) => void }): ReactElement {
  const { form, set } = useIntake()
  const list = useResource(fetchRecipes)
  return (
    <>
      {list.state === 'failed' ? (
        <div
          className="mb-3 flex flex-wrap items-center justify-between gap-3 rounded-control border border-danger bg-danger-tint px-4 py-2.5 text-small"
          role="alert"
        >
          <span className="min-w-0 flex-1 basis-56">
            The list of dishes did not arrive. {list.problem.detail}
          </span>
          <Button
            look="secondary"
            onClick={() => {
              list.reload()
              // This button goes; whoever pressed it goes on with the dish.
              document.getElementById('fixedMeals-0-dish')?.focus()
            }}
            size="small"
          >
            Try again
          </Button>
        </div>
      ) : null}
      <ul className="mb-3 grid gap-3">
        {form.fixedMeals.map((meal, at) => (
          <FixedMealCard
            at={at}
            // biome-ignore lint/suspicious/noArrayIndexKey: a card keeps nothing of its own once it is left.
            key={at}
            meal={meal}
            onChange={(changes) =>
              set({ fixedMeals: form.fixedMeals.with(at, { ...meal, ...changes }) })
            }
            onRemove={() => onRemove(at)}
            recipes={list.state === 'ready' ? list.value : undefined}
          />
        ))}
      </ul>
    </>
  )
}

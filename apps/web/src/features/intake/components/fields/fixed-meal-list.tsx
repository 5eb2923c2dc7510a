'use client'

import type { ReactElement } from 'react'
import { Button } from '../../../../components/button.tsx'
import type { frameWords } from '../../../../components/messages/index.ts'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useRecipes } from '../use-recipes.ts'
import { FixedMealCard } from './fixed-meal-card.tsx'

/** The fixed meals, one card each, with the dishes that there are to choose from. */
export function FixedMealList({ onRemove }: { onRemove: (at: number) => void }): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { t: frame } = useLanguage<keyof typeof frameWords.en>('frame')
  const { form, set } = useIntake()
  const { recipes, hasFailed, again } = useRecipes(true)
  return (
    <>
      {hasFailed ? (
        <div
          className="mb-3 flex flex-wrap items-center justify-between gap-3 rounded-control border border-danger bg-danger-tint px-4 py-2.5 text-small"
          role="alert"
        >
          <span className="min-w-0 flex-1 basis-56">{t('dishesFailed')}</span>
          <Button
            look="secondary"
            onClick={() => {
              again()
              // This button goes; whoever pressed it goes on with the dish.
              document.getElementById('fixedMeals-0-dish')?.focus()
            }}
            size="small"
          >
            {frame('retry')}
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
            recipes={recipes}
          />
        ))}
      </ul>
    </>
  )
}

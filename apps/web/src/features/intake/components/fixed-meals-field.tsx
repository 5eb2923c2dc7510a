'use client'

import { mostFixedMeals } from '@zero-sum/contracts'
import { Plus } from 'lucide-react'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../components/button.tsx'
import { FieldGroup } from '../../../components/form/field-group.tsx'
import { nextFixedMeal } from '../fixed-meals.ts'
import { useIntake } from '../intake-context.tsx'
import { FixedMealList } from './fixed-meal-list.tsx'

const addId = 'fixedMeals-add'

/** Dishes that the person wants in a place of the day. Their names are asked for when the first one is added. */
export function FixedMealsField(): ReactElement {
  const { form, set, field } = useIntake()
  const { fixedMeals } = form
  const goTo = useRef<string | undefined>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when a meal has come or gone.
  useEffect(() => {
    if (goTo.current !== undefined) document.getElementById(goTo.current)?.focus()
    goTo.current = undefined
  }, [fixedMeals.length])

  function add(): void {
    goTo.current = `fixedMeals-${fixedMeals.length}-dish`
    set({ fixedMeals: [...fixedMeals, nextFixedMeal(form)] })
  }

  function remove(at: number): void {
    goTo.current = addId
    set({ fixedMeals: fixedMeals.toSpliced(at, 1) })
  }

  return (
    <FieldGroup
      {...field('fixedMeals')}
      hint="The same breakfast every day, a curry on Fridays: we plan the rest of the week around them."
      label="Meals you always have"
    >
      {fixedMeals.length === 0 ? null : <FixedMealList onRemove={remove} />}
      {fixedMeals.length >= mostFixedMeals ? null : (
        <Button id={addId} look="secondary" onClick={add} size="small">
          <Plus aria-hidden="true" className="size-4" />
          {fixedMeals.length === 0 ? 'Add a meal' : 'Add another meal'}
        </Button>
      )}
    </FieldGroup>
  )
}

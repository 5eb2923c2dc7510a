'use client'

import { mostFixedMeals } from '@zero-sum/contracts/intake-choices'
import { type ReactElement, useEffect, useRef } from 'react'
import { Button } from '../../../../components/button.tsx'
import { FieldGroup } from '../../../../components/form/field-group.tsx'
import { Mark } from '../../../../components/form/mark.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { nextFixedMeal } from '../../answers/fixed-meals.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useField } from '../use-field.ts'
import { FixedMealList } from './fixed-meal-list.tsx'

const addId = 'fixedMeals-add'

/** Dishes that the person wants in a place of the day. Their names are asked for when the first one is added. */
export function FixedMealsField(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
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
    <FieldGroup {...field('fixedMeals')} hint={t('fixedMealsHint')} label={t('fixedMeals')}>
      {fixedMeals.length === 0 ? null : <FixedMealList onRemove={remove} />}
      {fixedMeals.length >= mostFixedMeals ? null : (
        <Button id={addId} look="secondary" onClick={add} size="small">
          <Mark className="size-4" sign="plus" />
          {t(fixedMeals.length === 0 ? 'fixedMealsAdd' : 'fixedMealsAddAnother')}
        </Button>
      )}
    </FieldGroup>
  )
}

'use client'

import type { ListedRecipe } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Combobox } from '../../../../components/form/combobox.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { FixedMeal } from '../../answers/fixed-meals.ts'
import { suitsPerson } from '../../answers/suiting-recipes.ts'
import type { ChoiceKey } from '../../messages/choices/index.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'

/** The dish of a fixed meal, among those that suit the meal and the person. */
export function FixedDishField({
  id,
  meal,
  recipes,
  chosen,
  onChoose,
}: {
  /** Unique on the page. */
  id: string
  meal: FixedMeal
  /** Nothing while they are on their way. */
  recipes: readonly ListedRecipe[] | undefined
  chosen: ListedRecipe | undefined
  onChoose: (recipeId: string) => void
}): ReactElement {
  const { t, formats } = useLanguage<FieldKey>('fields')
  const { t: choice } = useLanguage<ChoiceKey>('choices')
  const { form, faultOf } = useIntake()
  const suiting = (recipes ?? []).filter(
    (recipe) => recipe.slots.includes(meal.slot) && suitsPerson(recipe, form),
  )
  const isUnsuited = chosen !== undefined && !suitsPerson(chosen, form)
  return (
    <Combobox
      // A recipe that is no longer in the list is known by its id alone.
      chosen={chosen?.name ?? (recipes === undefined ? '' : meal.recipeId)}
      fault={isUnsuited ? t('fixedMealUnsuited') : undefined}
      id={id}
      isInvalid={isUnsuited || (meal.recipeId === '' && faultOf('fixedMeals') !== undefined)}
      label={t('fixedMealDish')}
      noMatch={(typed) =>
        recipes === undefined
          ? t('dishesLoading')
          : t('dishesNoMatch', { slot: choice(`slot_${meal.slot}`), typed })
      }
      onChoose={onChoose}
      options={suiting.map(({ recipeId, name, minutes }) => ({
        value: recipeId,
        label: name,
        note: formats.minutes(minutes),
      }))}
      placeholder={t('fixedMealDishExample')}
    />
  )
}

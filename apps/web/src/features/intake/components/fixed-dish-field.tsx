'use client'

import type { ListedRecipe } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { Combobox } from '../../../components/form/combobox.tsx'
import { formatMinutes } from '../../../lib/format-number.ts'
import { slotLabels } from '../../plans/slot-labels.ts'
import type { FixedMeal } from '../fixed-meals.ts'
import { useIntake } from '../intake-context.tsx'
import { suitsPerson } from '../suiting-recipes.ts'

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
  const { form, field } = useIntake()
  const slotName = slotLabels[meal.slot].toLowerCase()
  const suiting = (recipes ?? []).filter(
    (recipe) => recipe.slots.includes(meal.slot) && suitsPerson(recipe, form),
  )
  const isUnsuited = chosen !== undefined && !suitsPerson(chosen, form)
  return (
    <Combobox
      // A recipe that is no longer in the list is known by its id alone.
      chosen={chosen?.name ?? (recipes === undefined ? '' : meal.recipeId)}
      fault={
        isUnsuited ? 'This holds something that you leave out. Choose another dish.' : undefined
      }
      id={id}
      isInvalid={isUnsuited || (meal.recipeId === '' && field('fixedMeals').fault !== undefined)}
      label="Dish"
      noMatch={(typed) =>
        recipes === undefined
          ? 'The list of dishes is not here yet.'
          : `No dish for ${slotName} that you eat has “${typed}” in its name. Try a single word, such as a main ingredient.`
      }
      onChoose={onChoose}
      options={suiting.map(({ recipeId, name, minutes }) => ({
        value: recipeId,
        label: name,
        note: formatMinutes(minutes),
      }))}
      placeholder="Type a part of its name"
    />
  )
}

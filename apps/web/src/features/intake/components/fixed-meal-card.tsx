'use client'

import { type ListedRecipe, mealSlots, type Weekday, weekdays } from '@zero-sum/contracts'
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { ChoiceChips } from '../../../components/form/choice-chips.tsx'
import { Combobox } from '../../../components/form/combobox.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { formatMinutes } from '../../../lib/format-number.ts'
import { slotLabels } from '../../plans/slot-labels.ts'
import { weekdayLabels } from '../choice-labels.ts'
import { type FixedMeal, placesOfDay, withWeekday } from '../fixed-meals.ts'
import { useIntake } from '../intake-context.tsx'
import { suitsPerson } from '../suiting-recipes.ts'

const dayChoices: { value: Weekday | 'every'; label: string; spoken?: string }[] = [
  { value: 'every', label: 'Every day' },
  ...weekdays.map((day) => ({
    value: day,
    label: weekdayLabels[day].short,
    spoken: weekdayLabels[day].label,
  })),
]

/** One fixed meal: which meal, which dish, on which days. */
export function FixedMealCard({
  at,
  meal,
  recipes,
  onChange,
  onRemove,
}: {
  /** Its place among the fixed meals, from 0. */
  at: number
  meal: FixedMeal
  /** Nothing while they are on their way. */
  recipes: readonly ListedRecipe[] | undefined
  onChange: (changes: Partial<FixedMeal>) => void
  onRemove: () => void
}): ReactElement {
  const { form, field } = useIntake()
  const id = `fixedMeals-${at}`
  const name = slotLabels[meal.slot]
  const chosen = recipes?.find(({ recipeId }) => recipeId === meal.recipeId)
  const suiting = (recipes ?? []).filter(
    (recipe) => recipe.slots.includes(meal.slot) && suitsPerson(recipe, form),
  )
  const places = placesOfDay(form)
  return (
    <li>
      <fieldset className="min-w-0 rounded-control border border-line bg-surface p-4">
        <legend className="sr-only">{`Fixed meal ${at + 1}: ${name}`}</legend>
        <div className="grid gap-x-3 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <SelectField
            choices={mealSlots
              .filter((slot) => places.has(slot) || slot === meal.slot)
              .map((slot) => ({ value: slot, label: slotLabels[slot] }))}
            chosen={meal.slot}
            id={`${id}-slot`}
            label="Meal"
            onChoose={(value) => {
              const slot = mealSlots.find((one) => one === value) ?? meal.slot
              const fits = chosen === undefined || chosen.slots.includes(slot)
              onChange(fits ? { slot } : { slot, recipeId: '' })
            }}
          />
          <Combobox
            chosen={chosen?.name ?? (recipes === undefined ? '' : meal.recipeId)}
            fault={
              chosen !== undefined && !suitsPerson(chosen, form)
                ? 'This holds something that you leave out. Choose another dish.'
                : undefined
            }
            id={`${id}-dish`}
            isInvalid={meal.recipeId === '' && field('fixedMeals').fault !== undefined}
            label="Dish"
            noMatch={(typed) =>
              recipes === undefined
                ? 'The dishes are on their way.'
                : `No dish for ${name.toLowerCase()} that you eat has “${typed}” in its name. Try a single word, such as a main ingredient.`
            }
            onChoose={(recipeId) => onChange({ recipeId })}
            options={suiting.map(({ recipeId, name, minutes }) => ({
              value: recipeId,
              label: name,
              note: formatMinutes(minutes),
            }))}
            placeholder="Type a part of its name"
          />
        </div>
        <fieldset className="mt-4 min-w-0">
          <legend className="mb-1.5 font-medium text-small">Days</legend>
          <ChoiceChips
            choices={dayChoices}
            chosen={meal.weekdays.length === 0 ? ['every'] : meal.weekdays}
            name={`${id}-days`}
            onToggle={(day) => onChange({ weekdays: withWeekday(meal.weekdays, day) })}
          />
        </fieldset>
        <button
          aria-label={`Remove ${chosen?.name ?? name}`}
          className="mt-3 inline-flex min-h-11 items-center gap-1.5 rounded-control font-semibold text-leek text-small underline-offset-4 hover:underline"
          onClick={onRemove}
          type="button"
        >
          <X aria-hidden="true" className="size-4" />
          Remove
        </button>
      </fieldset>
    </li>
  )
}

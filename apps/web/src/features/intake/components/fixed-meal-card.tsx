'use client'

import { type ListedRecipe, mealSlots, type Weekday, weekdays } from '@zero-sum/contracts'
import { X } from 'lucide-react'
import type { ReactElement } from 'react'
import { ChoiceChips } from '../../../components/form/choice-chips.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { slotLabels } from '../../plans/slot-labels.ts'
import { weekdayLabels } from '../choice-labels.ts'
import { type FixedMeal, placesOfDay, withWeekday } from '../fixed-meals.ts'
import { useIntake } from '../intake-context.tsx'
import { FixedDishField } from './fixed-dish-field.tsx'

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
  const { form } = useIntake()
  const id = `fixedMeals-${at}`
  const name = slotLabels[meal.slot]
  const chosen = recipes?.find(({ recipeId }) => recipeId === meal.recipeId)
  const places = placesOfDay(form)
  return (
    <li>
      <fieldset className="min-w-0 rounded-control border border-line bg-surface p-4">
        <legend className="sr-only">{`Fixed meal ${at + 1}: ${name}`}</legend>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
          <SelectField
            choices={mealSlots
              .filter((slot) => places.has(slot) || slot === meal.slot)
              .map((slot) => ({ value: slot, label: slotLabels[slot] }))}
            chosen={meal.slot}
            id={`${id}-slot`}
            isMarked={false}
            label="Meal"
            onChoose={(value) => {
              const slot = mealSlots.find((one) => one === value) ?? meal.slot
              const fits = chosen === undefined || chosen.slots.includes(slot)
              onChange(fits ? { slot } : { slot, recipeId: '' })
            }}
          />
          <div className="col-span-2 min-w-0 sm:col-span-1">
            <FixedDishField
              chosen={chosen}
              id={`${id}-dish`}
              meal={meal}
              onChoose={(recipeId) => onChange({ recipeId })}
              recipes={recipes}
            />
          </div>
          <button
            aria-label={`Remove ${chosen?.name ?? name}`}
            className="col-start-2 row-start-1 mt-6.5 -mr-1.5 inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink sm:col-start-3"
            onClick={onRemove}
            type="button"
          >
            <X aria-hidden="true" className="size-5" />
          </button>
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
      </fieldset>
    </li>
  )
}

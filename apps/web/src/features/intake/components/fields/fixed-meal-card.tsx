'use client'

import type { ListedRecipe } from '@zero-sum/contracts'
import { mealSlots } from '@zero-sum/contracts/meal-slots'
import type { ReactElement } from 'react'
import { ChoiceChips } from '../../../../components/form/choice-chips.tsx'
import { Mark } from '../../../../components/form/mark.tsx'
import { SelectField } from '../../../../components/form/select-field.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { type FixedMeal, placesOfDay, withWeekday } from '../../answers/fixed-meals.ts'
import type { ChoiceKey } from '../../messages/choices/index.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useWeekdays } from '../use-weekdays.ts'
import { FixedDishField } from './fixed-dish-field.tsx'

type CardProps = {
  /** Its place among the fixed meals, from 0. */
  at: number
  meal: FixedMeal
  /** Nothing while they are on their way. */
  recipes: readonly ListedRecipe[] | undefined
  onChange: (changes: Partial<FixedMeal>) => void
  onRemove: () => void
}

/** One fixed meal: which meal, which dish, on which days. */
export function FixedMealCard(card: CardProps): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { t: choice } = useLanguage<ChoiceKey>('choices')
  const weekdays = useWeekdays()
  const { at, meal, recipes, onChange, onRemove } = card
  const id = `fixedMeals-${at}`
  const slot = choice(`slot_${meal.slot}`)
  const chosen = recipes?.find(({ recipeId }) => recipeId === meal.recipeId)
  return (
    <li>
      <fieldset className="min-w-0 rounded-control border border-line bg-surface p-4">
        <legend className="sr-only">{t('fixedMealOf', { number: at + 1, slot })}</legend>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
          <SlotField card={card} chosen={chosen} id={`${id}-slot`} />
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
            aria-label={t('fixedMealRemove', { dish: chosen?.name ?? slot })}
            className="col-start-2 row-start-1 mt-6.5 -mr-1.5 inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink sm:col-start-3"
            onClick={onRemove}
            type="button"
          >
            <Mark className="size-5" sign="cross" />
          </button>
        </div>
        <fieldset className="mt-4 min-w-0">
          <legend className="mb-1.5 font-medium text-small">{t('fixedMealDays')}</legend>
          <ChoiceChips
            choices={[{ value: 'every', label: choice('everyDay') }, ...weekdays]}
            chosen={meal.weekdays.length === 0 ? ['every'] : meal.weekdays}
            name={`${id}-days`}
            onToggle={(day) => onChange({ weekdays: withWeekday(meal.weekdays, day) })}
          />
        </fieldset>
      </fieldset>
    </li>
  )
}

function SlotField({
  id,
  chosen,
  card: { meal, onChange },
}: {
  id: string
  chosen: ListedRecipe | undefined
  card: CardProps
}): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { t: choice } = useLanguage<ChoiceKey>('choices')
  const { form } = useIntake()
  const places = placesOfDay(form)
  return (
    <SelectField
      choices={mealSlots
        .filter((slot) => places.has(slot) || slot === meal.slot)
        .map((slot) => ({ value: slot, label: choice(`slot_${slot}`) }))}
      chosen={meal.slot}
      id={id}
      isMarked={false}
      label={t('fixedMealSlot')}
      onChoose={(value) => {
        const slot = mealSlots.find((one) => one === value) ?? meal.slot
        const fits = chosen === undefined || chosen.slots.includes(slot)
        onChange(fits ? { slot } : { slot, recipeId: '' })
      }}
    />
  )
}

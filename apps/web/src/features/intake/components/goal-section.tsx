'use client'

import { type GoalType, weekdays } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { ChoiceChips, toggled } from '../../../components/form/choice-chips.tsx'
import { FieldGroup } from '../../../components/form/field-group.tsx'
import { NumberField } from '../../../components/form/number-field.tsx'
import { activityLabels, goalLabels, weekdayLabels } from '../choice-labels.ts'
import { choicesOf } from '../choice-lists.ts'
import { useIntake } from '../intake-context.tsx'
import { usualRate } from '../usual-rate.ts'
import { FormSection } from './form-section.tsx'

const dayChoices = weekdays.map((day) => ({
  value: day,
  label: weekdayLabels[day].short,
  spoken: weekdayLabels[day].label,
}))

export function GoalSection(): ReactElement {
  const { form, set, field } = useIntake()
  const choose = (goalType: GoalType) => set({ goalType, rate: usualRate(goalType, form.units) })
  return (
    <FormSection
      id="goal"
      lead="Training days get a little more carbohydrate; the week’s total stays the same."
      title="Goal and activity"
    >
      <ChoiceCards
        {...field('goalType')}
        choices={choicesOf(goalLabels)}
        chosen={form.goalType}
        columns="sm:grid-cols-3"
        label="What should happen?"
        onChoose={choose}
      />
      {form.goalType === 'cut' || form.goalType === 'bulk' ? (
        <NumberField
          {...field('rate')}
          className="max-w-56"
          hint={
            form.goalType === 'cut'
              ? 'At most 1% of your weight. Slower is easier to keep.'
              : 'Slow gains are mostly muscle.'
          }
          label="How fast?"
          onType={(rate) => set({ rate })}
          typed={form.rate}
          unit={form.units === 'metric' ? 'kg a week' : 'lb a week'}
        />
      ) : null}
      <ChoiceCards
        {...field('activityLevel')}
        choices={choicesOf(activityLabels)}
        chosen={form.activityLevel}
        columns=""
        hint="Training included."
        label="How active is a usual week?"
        onChoose={(activityLevel) => set({ activityLevel })}
      />
      <FieldGroup
        {...field('trainingDays')}
        hint="Leave all empty if you do not train."
        label="Training days"
      >
        <ChoiceChips
          choices={dayChoices}
          chosen={form.trainingDays}
          name="trainingDays"
          onToggle={(day) => set({ trainingDays: toggled(form.trainingDays, day) })}
        />
      </FieldGroup>
    </FormSection>
  )
}

'use client'

import { activityLevels } from '@zero-sum/contracts/intake-choices'
import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../../components/form/choice-cards.tsx'
import { ChoiceChips, toggled } from '../../../../components/form/choice-chips.tsx'
import { FieldGroup } from '../../../../components/form/field-group.tsx'
import { NumberField } from '../../../../components/form/number-field.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { typeMeasure } from '../../answers/change-units.ts'
import { usualRate } from '../../answers/usual-rate.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useChoices } from '../use-choices.ts'
import { useField } from '../use-field.ts'
import { useWeekdays } from '../use-weekdays.ts'

const goals = ['cut', 'maintain', 'bulk'] as const

/** Where the weight should go, how fast, and how much the person moves. */
export function GoalStep(): ReactElement {
  const { t, formats } = useLanguage<FieldKey>('fields')
  const choices = useChoices()
  const weekdays = useWeekdays()
  const { form, set } = useIntake()
  const field = useField()
  const { locale } = formats.settings
  return (
    <>
      <ChoiceCards
        {...field('goalType')}
        choices={choices('goal', goals, goals)}
        chosen={form.goalType}
        columns="sm:grid-cols-3"
        label={t('goalType')}
        onChoose={(goalType) =>
          set({ goalType, ...usualRate(goalType, form.measureSystem, locale) })
        }
      />
      {form.goalType === 'cut' || form.goalType === 'bulk' ? <RateField /> : null}
      <ChoiceCards
        {...field('activityLevel')}
        choices={choices('activity', activityLevels, activityLevels)}
        chosen={form.activityLevel}
        columns=""
        hint={t('activityHint')}
        label={t('activityLevel')}
        onChoose={(activityLevel) => set({ activityLevel })}
      />
      <FieldGroup {...field('trainingDays')} hint={t('trainingHint')} label={t('trainingDays')}>
        <ChoiceChips
          choices={weekdays}
          chosen={form.trainingDays}
          name="trainingDays"
          onToggle={(day) => set({ trainingDays: toggled(form.trainingDays, day) })}
        />
      </FieldGroup>
    </>
  )
}

function RateField(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
  const isMetric = form.measureSystem === 'metric'
  const name = isMetric ? 'rateKg' : 'rateLb'
  return (
    <NumberField
      {...field(name)}
      className="max-w-64"
      hint={t(form.goalType === 'cut' ? 'rateCutHint' : 'rateBulkHint')}
      label={t('rate')}
      onType={(text) => set(typeMeasure(name, text))}
      typed={form[name]}
      unit={t(isMetric ? 'kgPerWeek' : 'lbPerWeek')}
    />
  )
}

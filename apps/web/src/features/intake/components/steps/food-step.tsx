'use client'

import { cuisines, dietaryStyles, macroStyles } from '@zero-sum/contracts/intake-choices'
import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../../components/form/choice-cards.tsx'
import { ChoiceChips, toggled } from '../../../../components/form/choice-chips.tsx'
import { FieldGroup } from '../../../../components/form/field-group.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { FieldKey } from '../../messages/fields/index.ts'
import { FoodWishes } from '../fields/food-wishes.tsx'
import { useIntake } from '../intake-provider.tsx'
import { useChoices } from '../use-choices.ts'
import { useField } from '../use-field.ts'

/** The diet, and single foods in three strengths. */
export function FoodStep(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const choices = useChoices()
  const { form, set } = useIntake()
  const field = useField()
  return (
    <>
      <ChoiceCards
        {...field('dietaryStyle')}
        choices={choices('diet', dietaryStyles, dietaryStyles)}
        chosen={form.dietaryStyle}
        label={t('dietaryStyle')}
        onChoose={(dietaryStyle) => set({ dietaryStyle })}
      />
      {form.dietaryStyle === 'keto' ? (
        <p className="border-butter-edge border-l-4 pl-4">{t('ketoNote')}</p>
      ) : (
        <ChoiceCards
          {...field('macroStyle')}
          choices={choices('macro', macroStyles, macroStyles)}
          chosen={form.macroStyle}
          label={t('macroStyle')}
          onChoose={(macroStyle) => set({ macroStyle })}
        />
      )}
      <FoodWishes />
      <FieldGroup
        {...field('cuisinePreferences')}
        hint={t('cuisineHint')}
        label={t('cuisinePreferences')}
      >
        <ChoiceChips
          choices={choices('cuisine', cuisines)}
          chosen={form.cuisinePreferences}
          name="cuisinePreferences"
          onToggle={(cuisine) =>
            set({ cuisinePreferences: toggled(form.cuisinePreferences, cuisine) })
          }
        />
      </FieldGroup>
    </>
  )
}

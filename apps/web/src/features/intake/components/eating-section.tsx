'use client'

import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { ChoiceChips, toggled } from '../../../components/form/choice-chips.tsx'
import { FieldGroup } from '../../../components/form/field-group.tsx'
import { Notice } from '../../../components/notice.tsx'
import { cuisineLabels, dietLabels, macroLabels } from '../choice-labels.ts'
import { choicesOf } from '../choice-lists.ts'
import { useIntake } from '../intake-context.tsx'
import { FormSection } from './form-section.tsx'

export function EatingSection(): ReactElement {
  const { form, set, field } = useIntake()
  return (
    <FormSection
      id="eating"
      lead="What ends up on the plate, before anything is taken off it."
      title="How you eat"
    >
      <ChoiceCards
        {...field('dietaryStyle')}
        choices={choicesOf(dietLabels)}
        chosen={form.dietaryStyle}
        label="Diet"
        onChoose={(dietaryStyle) => set({ dietaryStyle })}
      />
      {form.dietaryStyle === 'keto' ? (
        <Notice>
          On keto, carbohydrate has a ceiling and fat makes up the rest of your energy.
        </Notice>
      ) : (
        <ChoiceCards
          {...field('macroStyle')}
          choices={choicesOf(macroLabels)}
          chosen={form.macroStyle}
          label="Balance of protein, fat and carbohydrate"
          onChoose={(macroStyle) => set({ macroStyle })}
        />
      )}
      <FieldGroup
        {...field('cuisinePreferences')}
        hint="Preferred where there is a choice. Leave empty for a bit of everything."
        label="Kitchens you like"
      >
        <ChoiceChips
          choices={choicesOf(cuisineLabels)}
          chosen={form.cuisinePreferences}
          name="cuisinePreferences"
          onToggle={(cuisine) =>
            set({ cuisinePreferences: toggled(form.cuisinePreferences, cuisine) })
          }
        />
      </FieldGroup>
    </FormSection>
  )
}

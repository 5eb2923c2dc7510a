'use client'

import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../../components/form/choice-cards.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { AllergyKey } from '../../messages/allergies/index.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { AllergyConfirmation } from '../fields/allergy-confirmation.tsx'
import { AllergyPicker } from '../fields/allergy-picker.tsx'
import { useIntake } from '../intake-provider.tsx'
import { useChoices } from '../use-choices.ts'
import { useField } from '../use-field.ts'

/** None is an answer; who has some names them, and reads them back before going on. */
export function AllergiesStep(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { t: allergy } = useLanguage<AllergyKey>('allergies')
  const choices = useChoices()
  const { form, set } = useIntake()
  const field = useField()
  return (
    <>
      <ChoiceCards
        {...field('hasAllergies')}
        choices={choices('hasAllergies', ['no', 'yes'], ['no', 'yes'])}
        chosen={form.hasAllergies}
        label={t('hasAllergies')}
        onChoose={(hasAllergies) => set({ hasAllergies, allergiesConfirmed: false })}
      />
      {form.conditions.includes('coeliac_disease') ? (
        <p className="border-butter-edge border-l-4 pl-4">{allergy('coeliac')}</p>
      ) : null}
      {form.hasAllergies === 'no' ? (
        <p>
          <span className="block font-semibold">{allergy('noneTitle')}</span>
          {allergy('noneHint')}
        </p>
      ) : null}
      {form.hasAllergies === 'yes' ? (
        <>
          <AllergyPicker />
          <ChoiceCards
            {...field('mayContain')}
            choices={choices('trace', ['avoid', 'allow'], ['avoid', 'allow'])}
            chosen={form.mayContain}
            label={t('mayContain')}
            onChoose={(mayContain) => set({ mayContain, allergiesConfirmed: false })}
          />
          <AllergyConfirmation />
        </>
      ) : null}
    </>
  )
}

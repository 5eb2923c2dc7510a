'use client'

import { conditions, medicines } from '@zero-sum/contracts/intake-choices'
import type { ReactElement } from 'react'
import { CheckList } from '../../../../components/form/check-list.tsx'
import { ChoiceCards } from '../../../../components/form/choice-cards.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { ChoiceKey } from '../../messages/choices/index.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useChoices } from '../use-choices.ts'
import { useField } from '../use-field.ts'

/** Medicines that few know by the name of their kind. */
const withExamples = [
  'ace_inhibitor',
  'glp1_agonist',
  'maoi',
  'potassium_sparing_diuretic',
  'sglt2_inhibitor',
  'sulfonylurea',
  'thiazide_or_loop_diuretic',
] as const

/** What decides whether a plan would do good. Every question has "nothing applies" as an answer of its own. */
export function HealthStep(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { t: choice } = useLanguage<ChoiceKey>('choices')
  const choices = useChoices()
  const { form, set } = useIntake()
  const field = useField()
  return (
    <>
      <CheckList
        {...field('pregnancy')}
        answered={form.pregnancy}
        choices={choices('pregnancy', ['pregnant', 'breastfeeding'])}
        label={t('pregnancy')}
        noneLabel={choice('pregnancy_none')}
        onAnswer={(pregnancy) => set({ pregnancy })}
      />
      <ChoiceCards
        {...field('eatingDisorder')}
        choices={[
          { value: 'no', label: choice('no') },
          { value: 'yes', label: choice('yes') },
        ]}
        chosen={form.eatingDisorder}
        columns="grid-cols-2"
        hint={t('eatingDisorderHint')}
        label={t('eatingDisorder')}
        onChoose={(eatingDisorder) => set({ eatingDisorder })}
      />
      <CheckList
        {...field('conditions')}
        answered={form.conditions}
        choices={choices('condition', conditions).sort(byLabel)}
        label={t('conditions')}
        noneLabel={choice('none')}
        onAnswer={(answered) => set({ conditions: answered })}
      />
      <CheckList
        {...field('medicines')}
        answered={form.medicines}
        choices={choices('medicine', medicines, withExamples)}
        label={t('medicines')}
        noneLabel={choice('none')}
        onAnswer={(answered) => set({ medicines: answered })}
      />
    </>
  )
}

function byLabel(one: { label: string }, other: { label: string }): number {
  return one.label.localeCompare(other.label)
}

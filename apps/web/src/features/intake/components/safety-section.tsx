'use client'

import type { ReactElement } from 'react'
import { CheckList } from '../../../components/form/check-list.tsx'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { conditionLabels, medicineLabels } from '../choice-labels.ts'
import { choicesOf } from '../choice-lists.ts'
import { useIntake } from '../intake-context.tsx'
import { FormSection } from './form-section.tsx'

const pregnancyChoices = [
  { value: 'pregnant', label: 'I am pregnant' },
  { value: 'breastfeeding', label: 'I am breastfeeding' },
] as const

const yesOrNo = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
] as const

export function SafetySection(): ReactElement {
  const { form, set, field } = useIntake()
  return (
    <FormSection
      id="health"
      lead="Some plans would do harm, so we ask everybody. The answers stay with your account and are used for this alone."
      title="Health check"
    >
      <CheckList
        {...field('pregnancy')}
        answered={form.pregnancy}
        choices={pregnancyChoices}
        label="Does one of these apply?"
        noneLabel="Neither"
        onAnswer={(pregnancy) => set({ pregnancy })}
      />
      <ChoiceCards
        {...field('eatingDisorder')}
        choices={yesOrNo}
        chosen={form.eatingDisorder}
        columns="grid-cols-2"
        hint="Counting food can make one worse."
        label="Do you have an eating disorder, or did you have one?"
        onChoose={(eatingDisorder) => set({ eatingDisorder })}
      />
      <CheckList
        {...field('conditions')}
        answered={form.conditions}
        choices={choicesOf(conditionLabels)}
        label="Do you have any of these?"
        noneLabel="None of these"
        onAnswer={(conditions) => set({ conditions })}
      />
      <CheckList
        {...field('medicines')}
        answered={form.medicines}
        choices={choicesOf(medicineLabels)}
        label="Do you take any of these?"
        noneLabel="None of these"
        onAnswer={(medicines) => set({ medicines })}
      />
    </FormSection>
  )
}

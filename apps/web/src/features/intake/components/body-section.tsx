'use client'

import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { NumberField } from '../../../components/form/number-field.tsx'
import { sexLabels } from '../choice-labels.ts'
import { choicesOf } from '../choice-lists.ts'
import { useIntake } from '../intake-context.tsx'
import type { Units } from '../intake-form.ts'
import { changeUnits } from '../measures.ts'
import { FormSection } from './form-section.tsx'

const unitChoices: { value: Units; label: string }[] = [
  { value: 'metric', label: 'Centimetres, kilograms' },
  { value: 'imperial', label: 'Feet, pounds' },
]

export function BodySection(): ReactElement {
  const { form, set, field } = useIntake()
  const isMetric = form.units === 'metric'
  return (
    <FormSection
      id="you"
      lead="Used for one thing: to work out how much energy your body needs."
      title="You"
    >
      <ChoiceCards
        {...field('units')}
        choices={unitChoices}
        chosen={form.units}
        columns="grid-cols-2"
        label="Units"
        onChoose={(units) => set(changeUnits(form, units))}
      />
      <ChoiceCards
        {...field('sex')}
        choices={choicesOf(sexLabels)}
        chosen={form.sex}
        columns="grid-cols-2"
        hint="The equations for resting energy know these two. Choose the one nearer to your body’s hormones."
        label="Sex"
        onChoose={(sex) => set({ sex })}
      />
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-8">
        <NumberField
          {...field('age')}
          label="Age"
          onType={(age) => set({ age })}
          typed={form.age}
          unit="years"
          whole
        />
        <NumberField
          {...field('weight')}
          label="Weight"
          onType={(weight) => set({ weight })}
          typed={form.weight}
          unit={isMetric ? 'kg' : 'lb'}
        />
        {isMetric ? (
          <NumberField
            {...field('heightCm')}
            label="Height"
            onType={(heightCm) => set({ heightCm })}
            typed={form.heightCm}
            unit="cm"
          />
        ) : (
          <ImperialHeight />
        )}
        <NumberField
          {...field('bodyFatPercent')}
          className={isMetric ? '' : 'col-span-2'}
          hint={isMetric ? undefined : 'If you know it. It makes the energy figure more exact.'}
          label={isMetric ? 'Body fat, if known' : 'Body fat (optional)'}
          onType={(bodyFatPercent) => set({ bodyFatPercent })}
          typed={form.bodyFatPercent}
          unit="%"
        />
      </div>
    </FormSection>
  )
}

function ImperialHeight(): ReactElement {
  const { form, set, field } = useIntake()
  return (
    <>
      <NumberField
        {...field('heightFeet')}
        label="Height, feet"
        onType={(heightFeet) => set({ heightFeet })}
        typed={form.heightFeet}
        unit="ft"
        whole
      />
      <NumberField
        {...field('heightInches')}
        label="and inches"
        onType={(heightInches) => set({ heightInches })}
        typed={form.heightInches}
        unit="in"
      />
    </>
  )
}

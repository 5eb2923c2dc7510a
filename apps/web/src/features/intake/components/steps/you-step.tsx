'use client'

import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../../components/form/choice-cards.tsx'
import { NumberField } from '../../../../components/form/number-field.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { changeUnits, typeMeasure } from '../../answers/change-units.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import type { TargetKey } from '../../messages/targets/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useChoices } from '../use-choices.ts'
import { useField } from '../use-field.ts'

/** Units first, then the body in them. */
export function YouStep(): ReactElement {
  const { t, formats } = useLanguage<FieldKey>('fields')
  const choices = useChoices()
  const { form, set, faultOf } = useIntake()
  const field = useField()
  const isMetric = form.measureSystem === 'metric'
  const ageFault = faultOf('age')
  const isMinor = ageFault !== undefined && 'say' in ageFault && ageFault.say === 'ageMinor'
  return (
    <>
      <div className="grid gap-8 sm:grid-cols-2 sm:gap-x-6">
        <ChoiceCards
          {...field('measureSystem')}
          choices={choices('measure', ['metric', 'us'])}
          chosen={form.measureSystem}
          columns="grid-cols-2"
          label={t('measureSystem')}
          onChoose={(system) => set(changeUnits(form, system, formats.settings.locale))}
        />
        <ChoiceCards
          {...field('energyUnit')}
          choices={choices('energy', ['kcal', 'kj'])}
          chosen={form.energyUnit}
          columns="grid-cols-2"
          label={t('energyUnit')}
          onChoose={(energyUnit) => set({ energyUnit })}
        />
      </div>
      <ChoiceCards
        {...field('sex')}
        choices={choices('sex', ['female', 'male'])}
        chosen={form.sex}
        columns="grid-cols-2"
        hint={t('sexHint')}
        label={t('sex')}
        onChoose={(sex) => set({ sex })}
      />
      <div className="grid grid-cols-2 items-start gap-x-4 gap-y-8">
        <NumberField
          {...field('age')}
          className="col-span-2 sm:col-span-1"
          label={t('age')}
          onType={(age) => set({ age })}
          typed={form.age}
          unit={t('years')}
          whole
        />
        <div className="hidden sm:block" />
        {isMinor ? <MinorNote /> : null}
        {isMetric ? <MetricHeight /> : <UsHeight />}
        <NumberField
          {...field(isMetric ? 'weightKg' : 'weightLb')}
          label={t('weight')}
          onType={(text) => set(typeMeasure(isMetric ? 'weightKg' : 'weightLb', text))}
          typed={isMetric ? form.weightKg : form.weightLb}
          unit={isMetric ? 'kg' : 'lb'}
        />
        {isMetric ? null : <div />}
        <NumberField
          {...field('bodyFatPercent')}
          className="col-span-2"
          hint={t('bodyFatHint')}
          label={t('bodyFatPercent')}
          onType={(bodyFatPercent) => set({ bodyFatPercent })}
          typed={form.bodyFatPercent}
          unit="%"
        />
      </div>
    </>
  )
}

/** A refusal, not a mistake: said in the same way as the others. */
function MinorNote(): ReactElement {
  const { t } = useLanguage<TargetKey>('targets')
  return (
    <section className="col-span-2 border-butter-edge border-l-4 pl-5">
      <h2 className="font-bold font-narrow text-title">{t('refusalTitle_minor')}</h2>
      <p className="mt-2 max-w-prose">{t('minor')}</p>
    </section>
  )
}

function MetricHeight(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
  return (
    <NumberField
      {...field('heightCm')}
      label={t('heightCm')}
      onType={(text) => set(typeMeasure('heightCm', text))}
      typed={form.heightCm}
      unit="cm"
    />
  )
}

function UsHeight(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
  return (
    <>
      <NumberField
        {...field('heightFeet')}
        label={t('heightFeet')}
        onType={(text) => set(typeMeasure('heightFeet', text))}
        typed={form.heightFeet}
        unit="ft"
        whole
      />
      <NumberField
        {...field('heightInches')}
        label={t('heightInches')}
        onType={(text) => set(typeMeasure('heightInches', text))}
        typed={form.heightInches}
        unit="in"
      />
    </>
  )
}

'use client'

import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../../components/form/choice-cards.tsx'
import { SliderField } from '../../../../components/form/slider-field.tsx'
import { StepChoice } from '../../../../components/form/step-choice.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { FieldKey } from '../../messages/fields/index.ts'
import { DateField } from '../fields/date-field.tsx'
import { FixedMealsField } from '../fields/fixed-meals-field.tsx'
import { WeekdayTimes } from '../fields/weekday-times.tsx'
import { useIntake } from '../intake-provider.tsx'
import { useChoices } from '../use-choices.ts'
import { useField } from '../use-field.ts'
import { useScaleWords } from '../use-scale-words.ts'

const leftovers = ['none', 'some', 'many'] as const

/** How much is cooked, when, by whom and how often the same. */
export function WeekStep(): ReactElement {
  const { t, formats } = useLanguage<FieldKey>('fields')
  const choices = useChoices()
  const scale = useScaleWords()
  const { form, set } = useIntake()
  const field = useField()
  return (
    <>
      <MealCounts />
      <SliderField
        {...field('cookingSkill')}
        chosen={form.cookingSkill}
        from={1}
        label={t('cookingSkill')}
        onChoose={(cookingSkill) => set({ cookingSkill })}
        to={10}
        words={scale.skill(form.cookingSkill)}
      />
      <div>
        <SliderField
          {...field('prepTimeMaxMin')}
          chosen={form.prepTimeMaxMin}
          from={10}
          label={t('prepTimeMaxMin')}
          onChoose={(prepTimeMaxMin) => set({ prepTimeMaxMin })}
          step={5}
          to={120}
          words={formats.minutes(Number(form.prepTimeMaxMin))}
        />
        <WeekdayTimes />
      </div>
      <SliderField
        {...field('variety')}
        chosen={form.variety}
        ends={[t('varietyLeast'), t('varietyMost')]}
        from={1}
        label={t('variety')}
        onChoose={(variety) => set({ variety })}
        to={5}
        words={scale.variety(form.variety)}
      />
      <ChoiceCards
        {...field('leftovers')}
        choices={choices('leftover', leftovers, leftovers)}
        chosen={form.leftovers}
        columns="sm:grid-cols-3"
        hint={t('leftoversHint')}
        label={t('leftovers')}
        onChoose={(chosen) => set({ leftovers: chosen })}
      />
      <FixedMealsField />
      <div className="flex flex-wrap gap-x-10 gap-y-8">
        <DateField />
        <StepChoice
          {...field('planDurationDays')}
          chosen={form.planDurationDays}
          from={1}
          label={t('planDurationDays')}
          onChoose={(planDurationDays) => set({ planDurationDays })}
          to={7}
        />
      </div>
    </>
  )
}

function MealCounts(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const field = useField()
  return (
    <div className="flex flex-wrap gap-x-10 gap-y-8">
      <StepChoice
        {...field('mealsPerDay')}
        chosen={form.mealsPerDay}
        from={2}
        label={t('mealsPerDay')}
        onChoose={(mealsPerDay) => set({ mealsPerDay })}
        to={6}
      />
      <StepChoice
        {...field('snacksPerDay')}
        chosen={form.snacksPerDay}
        from={0}
        label={t('snacksPerDay')}
        onChoose={(snacksPerDay) => set({ snacksPerDay })}
        to={4}
      />
    </div>
  )
}

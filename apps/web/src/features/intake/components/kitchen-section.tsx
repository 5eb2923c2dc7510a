'use client'

import type { ReactElement } from 'react'
import { SliderField } from '../../../components/form/slider-field.tsx'
import { StepChoice } from '../../../components/form/step-choice.tsx'
import { formatMinutes } from '../../../lib/format-number.ts'
import { useIntake } from '../intake-context.tsx'
import { skillWords } from '../skill-words.ts'
import { FormSection } from './form-section.tsx'
import { RepetitionFields } from './repetition-fields.tsx'
import { WeekdayTimes } from './weekday-times.tsx'

export function KitchenSection(): ReactElement {
  const { form, set, field } = useIntake()
  const startDate = field('startDate')
  return (
    <FormSection
      id="kitchen"
      lead="So that the week fits the time you have and what you can cook."
      title="Your week and kitchen"
    >
      <div className="flex flex-wrap gap-x-10 gap-y-8">
        <StepChoice
          {...field('mealsPerDay')}
          chosen={form.mealsPerDay}
          from={2}
          label="Meals a day"
          onChoose={(mealsPerDay) => set({ mealsPerDay })}
          to={6}
        />
        <StepChoice
          {...field('snacksPerDay')}
          chosen={form.snacksPerDay}
          from={0}
          label="Snacks a day"
          onChoose={(snacksPerDay) => set({ snacksPerDay })}
          to={4}
        />
      </div>
      <SliderField
        {...field('cookingSkill')}
        chosen={form.cookingSkill}
        from={1}
        label="How well do you cook?"
        onChoose={(cookingSkill) => set({ cookingSkill })}
        to={10}
        words={skillWords(Number(form.cookingSkill))}
      />
      <div>
        <SliderField
          {...field('prepTimeMaxMin')}
          chosen={form.prepTimeMaxMin}
          from={10}
          label="Longest time for one dish"
          onChoose={(prepTimeMaxMin) => set({ prepTimeMaxMin })}
          step={5}
          to={120}
          words={formatMinutes(Number(form.prepTimeMaxMin))}
        />
        <WeekdayTimes />
      </div>
      <RepetitionFields />
      <div className="flex flex-wrap gap-x-10 gap-y-8">
        <StepChoice
          {...field('planDurationDays')}
          chosen={form.planDurationDays}
          from={1}
          label="Days to plan"
          onChoose={(planDurationDays) => set({ planDurationDays })}
          to={7}
        />
        <div data-faulty={startDate.fault === undefined ? undefined : ''} id="field-startDate">
          <label className="block font-semibold" htmlFor="startDate">
            First day
          </label>
          <input
            aria-describedby="fault-startDate"
            aria-invalid={startDate.fault === undefined ? undefined : true}
            className="tabular mt-2.5 min-h-11 rounded-control border border-edge bg-surface px-3.5"
            id="startDate"
            name="startDate"
            onBlur={startDate.onLeave}
            onChange={(event) => set({ startDate: event.target.value })}
            type="date"
            value={form.startDate}
          />
          <p
            className="mt-1.5 font-medium text-danger text-small empty:hidden"
            id="fault-startDate"
          >
            {startDate.fault}
          </p>
        </div>
      </div>
    </FormSection>
  )
}

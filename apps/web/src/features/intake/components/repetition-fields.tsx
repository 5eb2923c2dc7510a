'use client'

import type { ReactElement } from 'react'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { SliderField } from '../../../components/form/slider-field.tsx'
import { leftoverLabels } from '../choice-labels.ts'
import { choicesOf } from '../choice-lists.ts'
import { useIntake } from '../intake-context.tsx'
import { varietyWords } from '../variety-words.ts'
import { FixedMealsField } from './fixed-meals-field.tsx'

/** What may come back in a week: dishes, what is left of them, and what the person always has. */
export function RepetitionFields(): ReactElement {
  const { form, set, field } = useIntake()
  return (
    <>
      <SliderField
        {...field('variety')}
        chosen={form.variety}
        ends={['Few dishes, short list', 'Hardly anything twice']}
        from={1}
        label="How much variety?"
        onChoose={(variety) => set({ variety })}
        to={5}
        words={varietyWords(Number(form.variety))}
      />
      <ChoiceCards
        {...field('leftovers')}
        choices={choicesOf(leftoverLabels)}
        chosen={form.leftovers}
        columns="sm:grid-cols-3"
        hint="A dish that keeps is cooked once, for a dinner and a later lunch."
        label="Leftovers"
        onChoose={(leftovers) => set({ leftovers })}
      />
      <FixedMealsField />
    </>
  )
}

'use client'

import { ChevronDown } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { ChoiceCards } from '../../../components/form/choice-cards.tsx'
import { ChoiceChips, toggled } from '../../../components/form/choice-chips.tsx'
import { FieldGroup } from '../../../components/form/field-group.tsx'
import { WordListField } from '../../../components/form/word-list-field.tsx'
import { addAllergies } from '../add-allergies.ts'
import { traceLabels } from '../choice-labels.ts'
import { choicesOf } from '../choice-lists.ts'
import { useIntake } from '../intake-context.tsx'
import {
  allergyLabel,
  frequentAllergies,
  furtherAllergies,
  type OfferedAllergy,
} from '../offered-allergies.ts'
import { FormSection } from './form-section.tsx'

export function AllergySection(): ReactElement {
  const { form, set, field } = useIntake()
  const hasAllergies = form.allergies.length + form.otherAllergies.length > 0
  const [startsOpen] = useState(() =>
    furtherAllergies.some((label) => form.allergies.includes(label)),
  )
  return (
    <FormSection
      id="never"
      lead="Hard limits. Nothing you name here, or anything made from it, is put in a dish."
      title="What you never eat"
    >
      <FieldGroup
        {...field('allergies')}
        hint="Dishes are checked for these twice. A food whose record is incomplete is not served to you."
        label="Allergies and intolerances"
      >
        <AllergyChips labels={frequentAllergies} />
        <details className="group mt-3" open={startsOpen}>
          <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-control font-semibold text-leek text-small">
            <ChevronDown
              aria-hidden="true"
              className="size-4 transition-transform group-open:rotate-180"
            />
            Single nuts, cereals and others
          </summary>
          <div className="mt-2">
            <AllergyChips labels={furtherAllergies} />
          </div>
        </details>
      </FieldGroup>
      <WordListField
        {...field('otherAllergies')}
        hint="If we do not know it, we say so before anything is made."
        label="Another allergy"
        onAdd={(words) => set(addAllergies(form, words))}
        onRemove={(word) =>
          set({ otherAllergies: form.otherAllergies.filter((other) => other !== word) })
        }
        placeholder="kiwi"
        words={form.otherAllergies}
      />
      {hasAllergies ? (
        <ChoiceCards
          {...field('mayContain')}
          choices={choicesOf(traceLabels)}
          chosen={form.mayContain}
          label="Foods that may contain traces"
          onChoose={(mayContain) => set({ mayContain })}
        />
      ) : null}
      <WordListField
        {...field('exclusions')}
        hint="For any other reason: taste, belief, bad memories."
        label="Foods you will not eat"
        onAdd={(words) => set({ exclusions: [...new Set([...form.exclusions, ...words])] })}
        onRemove={(word) => set({ exclusions: form.exclusions.filter((other) => other !== word) })}
        placeholder="pork, mushrooms"
        words={form.exclusions}
      />
    </FormSection>
  )
}

function AllergyChips({ labels }: { labels: readonly OfferedAllergy[] }): ReactElement {
  const { form, set } = useIntake()
  return (
    <ChoiceChips
      choices={labels.map((value) => ({ value, label: allergyLabel(value) }))}
      chosen={form.allergies}
      name="allergies"
      onToggle={(label) => set({ allergies: toggled(form.allergies, label) })}
    />
  )
}

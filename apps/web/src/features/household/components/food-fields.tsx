import { dietaryStyles, traceChoices } from '@zero-sum/contracts'
import { ChevronDown } from 'lucide-react'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { frequentAllergies, furtherAllergies } from '../../intake/answers/offered-allergies.ts'
import { allergyWords } from '../../intake/messages/allergies/index.ts'
import { choiceWords } from '../../intake/messages/choices/index.ts'
import type { MemberDefaults } from '../member-defaults.ts'
import { householdWords } from '../messages/index.ts'
import { GroupAnswer, LineAnswer, PickAnswer } from './answers.tsx'
import { CheckChips, RadioCards } from './choices.tsx'

/** What somebody must not or will not eat. */
export async function FoodFields({
  defaults,
}: {
  defaults: MemberDefaults
}): Promise<ReactElement> {
  const [{ t }, { t: allergy }, { t: choice }] = await Promise.all([
    getLanguage(householdWords),
    getLanguage(allergyWords),
    getLanguage(choiceWords),
  ])
  const chips = (labels: typeof furtherAllergies) =>
    labels.map((value) => ({ value, label: allergy(value) }))
  return (
    <>
      <div>
        <GroupAnswer label={t('allergies')} name="allergies">
          <CheckChips
            choices={chips(frequentAllergies)}
            chosen={defaults.allergies}
            name="allergies"
          />
          <details
            className="group/more mt-2"
            open={furtherAllergies.some((label) => defaults.allergies.includes(label))}
          >
            <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-control font-semibold text-leek text-small">
              <ChevronDown
                aria-hidden="true"
                className="size-4 transition-transform group-open/more:rotate-180"
              />
              {allergy('further')}
            </summary>
            <div className="mt-1">
              <CheckChips
                choices={chips(furtherAllergies)}
                chosen={defaults.allergies}
                name="allergies"
              />
            </div>
          </details>
        </GroupAnswer>
        <LineAnswer
          className="mt-4"
          field="allergies"
          hint={t('otherAllergiesHint')}
          label={t('otherAllergies')}
          name="allergies-own"
          typed={defaults.otherAllergies}
        />
      </div>
      <GroupAnswer label={t('mayContain')} name="mayContain">
        <RadioCards
          choices={traceChoices.map((value) => ({ value, label: t(`trace_${value}`) }))}
          chosen={defaults.member?.mayContain ?? 'avoid'}
          name="mayContain"
        />
      </GroupAnswer>
      <PickAnswer
        className="max-w-md"
        choices={dietaryStyles.map((value) => ({ value, label: choice(`diet_${value}`) }))}
        chosen={defaults.member?.dietaryStyle ?? 'omnivore'}
        label={t('diet')}
        name="dietaryStyle"
      />
      <LineAnswer
        field="exclusions"
        hint={t('neverEatsHint')}
        label={t('neverEats')}
        name="exclusions"
        typed={defaults.exclusions}
      />
    </>
  )
}

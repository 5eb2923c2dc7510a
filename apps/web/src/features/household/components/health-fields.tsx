import { conditions, medicines } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { getLanguage } from '../../../language/get-language.ts'
import { choiceWords } from '../../intake/messages/choices/index.ts'
import type { MemberDefaults } from '../member-defaults.ts'
import { householdWords } from '../messages/index.ts'
import { GroupAnswer } from './answers.tsx'
import { CheckRows, RadioCards } from './choices.tsx'

const states = ['pregnant', 'breastfeeding', 'eatingDisorder'] as const

/** What of an adult's health stands against numbers or foods; asked in full of those alone to whom something applies. */
export async function HealthFields({
  defaults: { adult, health },
}: {
  defaults: MemberDefaults
}): Promise<ReactElement> {
  const [{ t }, { t: choice }] = await Promise.all([
    getLanguage(householdWords),
    getLanguage(choiceWords),
  ])
  const safety = adult?.safety
  return (
    <GroupAnswer hint={t('healthHint')} label={t('health')} name="health">
      <RadioCards
        choices={(['no', 'yes'] as const).map((value) => ({ value, label: t(`health_${value}`) }))}
        chosen={health}
        name="health"
      />
      <div className="mt-4 hidden gap-5 group-has-[input[name=health][value=yes]:checked]/member:grid">
        <CheckRows
          choices={states.map((value) => ({ value, label: t(value) }))}
          chosen={states.filter((state) => safety?.[state] === true)}
        />
        <fieldset>
          <legend className="font-medium text-small">{t('conditions')}</legend>
          <CheckRows
            choices={conditions.map((value) => ({ value, label: choice(`condition_${value}`) }))}
            chosen={safety?.conditions ?? []}
            name="conditions"
          />
        </fieldset>
        <fieldset>
          <legend className="font-medium text-small">{t('medicines')}</legend>
          <CheckRows
            choices={medicines.map((value) => ({ value, label: choice(`medicine_${value}`) }))}
            chosen={safety?.medicines ?? []}
            name="medicines"
          />
        </fieldset>
      </div>
    </GroupAnswer>
  )
}

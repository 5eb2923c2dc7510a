'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { IntakeField } from '../answers/intake-form.ts'
import type { Fault, FieldFaults } from '../faults/fault.ts'
import { fieldNames } from '../faults/field-names.ts'
import { focusField } from '../focus-field.ts'
import type { FaultKey } from '../messages/faults/index.ts'
import type { OnboardingKey } from '../messages/onboarding/index.ts'
import { useFaultWords } from './use-field.ts'

/** After a failed check: how many answers need a look, and the way to each. Takes the focus. */
export function FaultSummary({ faults }: { faults: FieldFaults }): ReactElement | null {
  const { t } = useLanguage<OnboardingKey>('onboarding')
  const { t: name } = useLanguage<FaultKey>('faults')
  const inWords = useFaultWords()
  const entries = Object.entries(faults) as [IntakeField, Fault][]
  if (entries.length === 0) return null
  return (
    <div
      aria-labelledby="faults-title"
      className="border-danger border-l-4 bg-danger-tint px-5 py-4"
      data-summary=""
      role="alert"
      tabIndex={-1}
    >
      <h2 className="font-semibold" id="faults-title">
        {t('faults', { count: entries.length })}
      </h2>
      <ul className="mt-1">
        {entries.map(([field, fault]) => (
          <li key={field}>
            <button
              className="min-h-11 py-1 text-left text-small underline decoration-edge underline-offset-4 hover:decoration-current"
              onClick={() => focusField(field)}
              type="button"
            >
              <span className="font-semibold">{name(fieldNames[field])}</span>: {inWords(fault)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

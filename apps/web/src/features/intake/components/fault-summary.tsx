'use client'

import type { ReactElement } from 'react'
import { formatCount } from '../../../lib/format-number.ts'
import { fieldLabels } from '../field-labels.ts'
import { focusField } from '../focus-field.ts'
import type { FieldFaults } from '../intake-faults.ts'
import type { IntakeField } from '../intake-form.ts'

/** After a failed check: how many answers need a look, and the way to each. */
export function FaultSummary({ faults }: { faults: FieldFaults }): ReactElement | null {
  const entries = Object.entries(faults) as [IntakeField, string][]
  if (entries.length === 0) return null
  return (
    <div className="rounded-control border border-danger bg-danger-tint px-4 py-3" role="alert">
      <p className="font-semibold">
        {formatCount(entries.length, 'answer needs', 'answers need')} a look
      </p>
      <ul className="mt-1">
        {entries.map(([field, fault]) => (
          <li key={field}>
            <button
              className="min-h-11 py-1 text-left text-small underline decoration-edge underline-offset-4 hover:decoration-current"
              onClick={() => focusField(field)}
              type="button"
            >
              <span className="font-semibold">{fieldLabels[field]}</span>: {fault}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

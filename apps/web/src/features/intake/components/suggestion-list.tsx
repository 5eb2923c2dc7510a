'use client'

import type { Problem } from '@zero-sum/contracts'
import { Check } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../../components/button.tsx'
import { applyChange } from '../apply-change.ts'
import type { IntakeForm } from '../intake-form.ts'

/** Ways out of a refusal; one that names fields to change can be taken with a press, where the answers are at hand. */
export function SuggestionList({
  suggestions,
  form,
  onTake,
}: {
  suggestions: NonNullable<Problem['suggestions']>
  form: IntakeForm | undefined
  onTake: (changed: IntakeForm) => void
}): ReactElement {
  return (
    <ul className="grid w-full gap-2">
      {suggestions.map(({ detail, change }) => {
        const changed =
          form === undefined || change === undefined ? undefined : applyChange(form, change)
        return (
          <li
            className="flex flex-wrap items-center justify-between gap-3 rounded-control bg-sunken px-4 py-2.5"
            key={detail}
          >
            <span className="min-w-0 flex-1 basis-56">{detail}</span>
            {changed === undefined || changed === form ? null : (
              <Button look="secondary" onClick={() => onTake(changed)} size="small">
                <Check aria-hidden="true" className="size-4" />
                Change this
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

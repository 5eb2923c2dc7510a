'use client'

import type { ReactElement } from 'react'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { toggleAllergy } from '../../answers/allergy-answers.ts'
import type { OfferedAllergy } from '../../answers/offered-allergies.ts'
import type { AllergyKey } from '../../messages/allergies/index.ts'
import { useIntake } from '../intake-provider.tsx'

/** Allergies to tick, each with what it leaves out. */
export function AllergyRows({ labels }: { labels: readonly OfferedAllergy[] }): ReactElement {
  const { t } = useLanguage<AllergyKey>('allergies')
  const { form, set } = useIntake()
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {labels.map((label) => (
        <label
          className="-mx-2 flex min-h-11 items-start gap-3 rounded-control px-2 py-2 hover:bg-leek-tint has-checked:bg-butter has-checked:text-on-butter has-focus-visible:outline-3 has-focus-visible:outline-paprika"
          key={label}
        >
          <input
            aria-describedby={`covers-${label.replace(' ', '-')}`}
            checked={form.allergies.includes(label)}
            className="mt-0.75 size-5 shrink-0 accent-leek focus-visible:outline-none"
            name="allergies"
            onChange={() => set(toggleAllergy(form, label))}
            type="checkbox"
            value={label}
          />
          <span className="min-w-0 leading-snug">
            <span className="font-medium">{t(label)}</span>
            <span className="block text-caption" id={`covers-${label.replace(' ', '-')}`}>
              {t(`${label}_covers`)}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}

'use client'

import type { ReactElement } from 'react'
import { FieldFault } from '../../../../components/form/field-notes.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { AllergyKey } from '../../messages/allergies/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useField } from '../use-field.ts'

/** Reads the list back, so that a slip of the finger is seen before it is a meal. */
export function AllergyConfirmation(): ReactElement {
  const { t } = useLanguage<AllergyKey>('allergies')
  const { form, set } = useIntake()
  const { fault } = useField()('allergiesConfirmed')
  const isEmpty = form.allergies.length + form.otherAllergies.length === 0
  return (
    <section
      aria-labelledby="never-title"
      className="border-paprika border-t-4 pt-4"
      data-faulty={fault === undefined ? undefined : ''}
      id="field-allergiesConfirmed"
    >
      <h2 className="font-semibold" id="never-title">
        {t('listTitle')}
      </h2>
      {isEmpty ? (
        <p className="mt-1 text-muted">{t('listNothing')}</p>
      ) : (
        <>
          <ul className="mt-2 grid gap-1.5">
            {form.allergies.map((label) => (
              <li key={label}>
                <span className="font-bold font-narrow text-title">{t(label)}</span>
                <span className="block text-muted text-small">{t(`${label}_covers`)}</span>
              </li>
            ))}
            {form.otherAllergies.map((word) => (
              <li className="font-bold font-narrow text-title" key={word}>
                {word}
              </li>
            ))}
          </ul>
          <p className="mt-3">{t(`traces_${form.mayContain}`)}</p>
          <label className="-mx-2 mt-3 flex min-h-11 items-start gap-3 rounded-control px-2 py-2.5 font-semibold hover:bg-leek-tint has-focus-visible:outline-3 has-focus-visible:outline-paprika">
            <input
              aria-describedby="fault-allergiesConfirmed"
              aria-invalid={fault === undefined ? undefined : true}
              checked={form.allergiesConfirmed}
              className="mt-0.75 size-5 shrink-0 accent-leek focus-visible:outline-none"
              name="allergiesConfirmed"
              onChange={() => set({ allergiesConfirmed: !form.allergiesConfirmed })}
              type="checkbox"
            />
            {t('confirm')}
          </label>
        </>
      )}
      <FieldFault fault={fault} id="fault-allergiesConfirmed" />
    </section>
  )
}

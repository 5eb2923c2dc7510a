'use client'

import type { ReactElement } from 'react'
import { FieldFault } from '../../../../components/form/field-notes.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useField } from '../use-field.ts'

/** The first day of the plan, in the browser's own calendar. */
export function DateField(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { form, set } = useIntake()
  const { fault, onLeave } = useField()('startDate')
  return (
    <div data-faulty={fault === undefined ? undefined : ''} id="field-startDate">
      <label className="block font-semibold" htmlFor="startDate">
        {t('startDate')}
      </label>
      <input
        aria-describedby="fault-startDate"
        aria-invalid={fault === undefined ? undefined : true}
        className="tabular mt-2.5 min-h-11 rounded-control border border-edge bg-surface px-3.5 aria-invalid:border-danger"
        id="startDate"
        name="startDate"
        onBlur={onLeave}
        onChange={(event) => set({ startDate: event.target.value })}
        type="date"
        value={form.startDate}
      />
      <div className="mt-1.5">
        <FieldFault fault={fault} id="fault-startDate" />
      </div>
    </div>
  )
}

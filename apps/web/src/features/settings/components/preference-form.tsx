'use client'

import type { PreferenceChange } from '@zero-sum/contracts'
import type { ReactElement } from 'react'
import { PlainSelect } from '../../../components/form/plain-select.tsx'
import { usePreferenceChanges } from '../use-preference-changes.ts'

export type PreferenceField = {
  /** Of the preference. */
  name: keyof PreferenceChange
  label: string
  chosen: string
  options: readonly { value: string; label: string }[]
}

/** Choices of how things are shown. Each is saved as it is made. */
export function PreferenceForm({ fields }: { fields: readonly PreferenceField[] }): ReactElement {
  const { change, news, fault } = usePreferenceChanges()
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {fields.map(({ name, label, chosen, options }) => (
        <PlainSelect
          chosen={chosen}
          id={name}
          key={name}
          label={label}
          onChoose={(value) => change({ [name]: value } as PreferenceChange)}
          options={options}
        />
      ))}
      <p className="text-leek text-small empty:hidden sm:col-span-2" role="status">
        {news}
      </p>
      <p className="font-medium text-danger text-small empty:hidden sm:col-span-2" role="alert">
        {fault}
      </p>
    </div>
  )
}

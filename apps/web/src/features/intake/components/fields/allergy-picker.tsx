'use client'

import { type KeyboardEvent, type ReactElement, useState } from 'react'
import { FieldGroup } from '../../../../components/form/field-group.tsx'
import { FieldFault } from '../../../../components/form/field-notes.tsx'
import { Mark } from '../../../../components/form/mark.tsx'
import { WordChips } from '../../../../components/form/word-chips.tsx'
import { useLanguage } from '../../../../language/language-provider.tsx'
import { addAllergies, removeAllergy } from '../../answers/allergy-answers.ts'
import { frequentAllergies, furtherAllergies } from '../../answers/offered-allergies.ts'
import type { AllergyKey } from '../../messages/allergies/index.ts'
import type { FieldKey } from '../../messages/fields/index.ts'
import { useIntake } from '../intake-provider.tsx'
import { useAllergyList } from '../use-allergy-list.ts'
import { useField } from '../use-field.ts'
import { AllergyRows } from './allergy-rows.tsx'

/** The closed list, to be searched or read; what is not on it can be named in the person's own words. */
export function AllergyPicker(): ReactElement {
  const { t } = useLanguage<FieldKey>('fields')
  const { t: say } = useLanguage<AllergyKey>('allergies')
  const { form, set } = useIntake()
  const field = useField()
  const list = useAllergyList()
  const [typed, setTyped] = useState('')
  const sought = typed.trim()
  const found = sought === '' ? [] : list.search(sought)
  const [isOpen] = useState(() => furtherAllergies.some((label) => form.allergies.includes(label)))
  const own = field('otherAllergies')

  function addOwn(): void {
    if (sought !== '') set(addAllergies(form, [sought], list.find))
    setTyped('')
  }

  return (
    <FieldGroup {...field('allergies')} label={t('allergies')}>
      <SearchField
        onEnter={() => {
          if (list.find(sought) !== undefined || found.length === 0) addOwn()
        }}
        onType={setTyped}
        typed={typed}
      />
      <p className="sr-only" role="status">
        {sought === '' ? '' : say('found', { count: found.length })}
      </p>
      {sought === '' ? (
        <>
          <AllergyRows labels={frequentAllergies} />
          <details className="group mt-2" open={isOpen}>
            <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-control font-semibold text-leek text-small">
              <Mark className="size-4 transition-transform group-open:rotate-180" sign="down" />
              {say('further')}
            </summary>
            <AllergyRows labels={furtherAllergies} />
          </details>
        </>
      ) : (
        <AllergyRows labels={found} />
      )}
      {sought !== '' && list.find(sought) === undefined ? (
        <div className="mt-2 text-small">
          {found.length === 0 ? <p>{say('noMatch', { typed: sought })}</p> : null}
          <button
            className="mt-1 inline-flex min-h-11 items-center gap-1.5 rounded-control border border-edge bg-surface px-4 font-semibold hover:bg-leek-tint"
            onClick={addOwn}
            type="button"
          >
            <Mark className="size-4" sign="plus" />
            {say('addOwn', { typed: sought })}
          </button>
          <p className="mt-1 text-muted">{say('addOwnHint')}</p>
        </div>
      ) : null}
      <div className="mt-3" id="field-otherAllergies">
        {form.otherAllergies.length === 0 ? null : (
          <p className="font-medium text-small">{say('own')}</p>
        )}
        <WordChips
          label={say('own')}
          onRemove={(word) => {
            set(removeAllergy(form, word))
            document.getElementById('allergySearch')?.focus()
          }}
          removeLabel={(word) => t('remove', { word })}
          words={form.otherAllergies}
        />
        <div className="mt-1.5">
          <FieldFault fault={own.fault} id="fault-otherAllergies" />
        </div>
      </div>
    </FieldGroup>
  )
}

function SearchField({
  typed,
  onType,
  onEnter,
}: {
  typed: string
  onType: (typed: string) => void
  onEnter: () => void
}): ReactElement {
  const { t } = useLanguage<AllergyKey>('allergies')
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onEnter()
    else if (event.key === 'Escape' && typed !== '') onType('')
    else return
    event.preventDefault()
  }
  return (
    <div className="relative">
      <label className="block font-medium text-small" htmlFor="allergySearch">
        {t('search')}
      </label>
      <input
        autoCapitalize="none"
        autoComplete="off"
        className="mt-1 mb-2 min-h-11 w-full rounded-control border border-edge bg-surface pr-3 pl-10 placeholder:text-muted"
        enterKeyHint="search"
        id="allergySearch"
        maxLength={60}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={press}
        placeholder={t('searchExample')}
        spellCheck={false}
        type="text"
        value={typed}
      />
      <Mark
        className="pointer-events-none absolute bottom-5 left-3 size-4.5 text-muted"
        sign="search"
      />
    </div>
  )
}

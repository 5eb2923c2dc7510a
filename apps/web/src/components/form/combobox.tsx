'use client'

import type { ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { FieldFault } from './field-notes.tsx'
import { Mark } from './mark.tsx'
import type { ComboOption } from './match-options.ts'
import { type ComboboxControl, useCombobox } from './use-combobox.ts'

/** One choice of very many, found by typing a part of its name. */
export function Combobox({
  id,
  label,
  fault,
  isInvalid = fault !== undefined,
  options,
  chosen,
  onChoose,
  placeholder,
  noMatch,
}: {
  /** Unique on the page. */
  id: string
  label: string
  /** What is wrong with the choice, where it is said here and not by the field around. */
  fault?: string | undefined
  isInvalid?: boolean
  options: readonly ComboOption[]
  /** The name of what is chosen; empty for nothing. */
  chosen: string
  /** Called with the value of an option, or with nothing where the choice is taken back. */
  onChoose: (value: string) => void
  placeholder: string
  /** What to say where no option has the typed words. */
  noMatch: (typed: string) => string
}): ReactElement {
  const control = useCombobox({ id, options, chosen, onChoose })
  const { isOpen, matches, active, typed } = control
  const hasList = isOpen && matches.length > 0
  return (
    <div className="min-w-0">
      <label className="block font-medium text-small" htmlFor={id}>
        {label}
      </label>
      <div className="relative mt-1">
        <input
          {...control.input}
          aria-activedescendant={active === undefined ? undefined : control.optionId(active)}
          aria-autocomplete="list"
          aria-controls={hasList ? `${id}-list` : undefined}
          aria-describedby={`fault-${id}`}
          aria-expanded={hasList}
          aria-invalid={isInvalid ? true : undefined}
          autoCapitalize="none"
          autoComplete="off"
          className="min-h-11 w-full min-w-0 truncate rounded-control border border-edge bg-surface pr-9 pl-3 placeholder:text-muted aria-invalid:border-danger sm:text-small"
          enterKeyHint="done"
          id={id}
          placeholder={placeholder}
          role="combobox"
          spellCheck={false}
          type="text"
        />
        <Mark
          className="pointer-events-none absolute top-3.5 right-3 size-4 text-muted"
          sign="down"
        />
        {hasList ? <OptionList control={control} chosen={chosen} id={id} label={label} /> : null}
      </div>
      <p className="mt-1.5 text-muted text-small empty:hidden" role="status">
        {isOpen && matches.length === 0 ? noMatch((typed ?? '').trim()) : null}
      </p>
      <div className="mt-1.5">
        <FieldFault fault={fault} id={`fault-${id}`} />
      </div>
    </div>
  )
}

function OptionList({
  id,
  label,
  control: { matches, active, choose, optionId },
  chosen,
}: {
  id: string
  label: string
  control: ComboboxControl
  chosen: string
}): ReactElement {
  return (
    <div
      aria-label={label}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto overscroll-contain rounded-control border border-edge bg-surface py-1 shadow-lg"
      id={`${id}-list`}
      // The field keeps the focus while somebody scrolls or presses here.
      onPointerDown={(event) => event.preventDefault()}
      role="listbox"
      tabIndex={-1}
    >
      {matches.map((option) => (
        // biome-ignore lint/a11y: the keys are the field's, which has the focus.
        <div
          aria-selected={option.label === chosen}
          className={classNames(
            'flex min-h-11 cursor-pointer items-baseline justify-between gap-4 px-3 py-2.5 text-small leading-snug hover:bg-leek-tint aria-selected:font-semibold',
            option === active && 'bg-leek-tint shadow-[inset_3px_0_0_var(--leek)]',
          )}
          id={optionId(option)}
          key={option.value}
          onClick={() => choose(option)}
          role="option"
          tabIndex={-1}
        >
          <span className="min-w-0">{option.label}</span>
          {option.note === undefined ? null : (
            <span className="tabular shrink-0 font-normal text-muted">{option.note}</span>
          )}
        </div>
      ))}
    </div>
  )
}

import type { ReactElement } from 'react'
import { CheckRow } from '../../../components/form/check-row.tsx'
import { ChoiceCard } from '../../../components/form/choice-card.tsx'
import { Mark } from '../../../components/form/mark.tsx'
import { classNames } from '../../../lib/class-names.ts'

export type Choice = { value: string; label: string; hint?: string }

/** One choice of a few, each a card: radio buttons that the browser keeps. */
export function RadioCards({
  name,
  choices,
  chosen,
  columns = 'sm:grid-cols-2',
}: {
  name: string
  choices: readonly Choice[]
  chosen: string | undefined
  columns?: string
}): ReactElement {
  return (
    <div className={classNames('grid gap-2.5', columns)}>
      {choices.map(({ value, label, hint }) => (
        <ChoiceCard
          defaultChecked={value === chosen}
          hint={hint}
          key={value}
          label={label}
          name={name}
          value={value}
        />
      ))}
    </div>
  )
}

/** Any number of many, each a chip that stays pressed: checkboxes that the browser keeps. */
export function CheckChips({
  name,
  choices,
  chosen,
}: {
  name: string
  choices: readonly (Choice & { spoken?: string })[]
  chosen: readonly string[]
}): ReactElement {
  return (
    <div className="flex flex-wrap gap-2">
      {choices.map(({ value, label, spoken }) => (
        <label
          className="group/chip relative inline-flex min-h-11 min-w-11 select-none items-center justify-center gap-1.5 rounded-full border border-edge bg-surface px-4 text-small transition-colors hover:bg-leek-tint has-checked:border-butter-edge has-checked:bg-butter has-checked:font-semibold has-checked:text-on-butter has-focus-visible:outline-3 has-focus-visible:outline-paprika has-focus-visible:outline-offset-2"
          key={value}
        >
          <input
            aria-label={spoken}
            className="sr-only"
            defaultChecked={chosen.includes(value)}
            name={name}
            type="checkbox"
            value={value}
          />
          <Mark className="hidden size-4 group-has-checked/chip:block" sign="check" />
          {label}
        </label>
      ))}
    </div>
  )
}

/** Any number of many in rows, for what has longer names. */
export function CheckRows({
  name,
  choices,
  chosen,
}: {
  /** Of all of them; without one each is named by its value. */
  name?: string
  choices: readonly Choice[]
  chosen: readonly string[]
}): ReactElement {
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      {choices.map(({ value, label, hint }) => (
        <CheckRow
          defaultChecked={chosen.includes(value)}
          hint={hint}
          key={value}
          label={label}
          name={name ?? value}
          value={value}
        />
      ))}
    </div>
  )
}

import type { ReactElement } from 'react'
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
        <label
          className="flex min-h-11 items-start gap-3 rounded-control border border-edge bg-surface px-3.5 py-2.5 transition-colors hover:bg-leek-tint has-checked:border-leek has-checked:bg-leek-tint has-checked:shadow-[inset_0_0_0_1px_var(--leek)] has-focus-visible:outline-3 has-focus-visible:outline-paprika has-focus-visible:outline-offset-2"
          key={value}
        >
          <input
            className="mt-1.25 size-4.5 shrink-0 accent-leek focus-visible:outline-none"
            defaultChecked={value === chosen}
            name={name}
            type="radio"
            value={value}
          />
          <span className="min-w-0">
            <span className="block font-medium">{label}</span>
            {hint === undefined ? null : (
              <span className="block text-muted text-small leading-snug">{hint}</span>
            )}
          </span>
        </label>
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
        <label
          className="-mx-2 flex min-h-11 items-start gap-3 rounded-control px-2 py-2.5 leading-snug hover:bg-leek-tint has-focus-visible:outline-3 has-focus-visible:outline-paprika"
          key={value}
        >
          <input
            className="size-5 shrink-0 accent-leek focus-visible:outline-none"
            defaultChecked={chosen.includes(value)}
            name={name ?? value}
            type="checkbox"
            value={value}
          />
          <span className="min-w-0">
            {label}
            {hint === undefined ? null : (
              <span className="block text-muted text-small">{hint}</span>
            )}
          </span>
        </label>
      ))}
    </div>
  )
}

import type { ComponentProps, ReactElement } from 'react'
import { classNames } from '../../lib/class-names.ts'
import { Mark } from './mark.tsx'

export type SelectChoice = { value: string; label: string }

/** The browser's own list, best on a phone. */
export function SelectBox({
  choices,
  className,
  ...select
}: { choices: readonly SelectChoice[] } & ComponentProps<'select'>): ReactElement {
  return (
    <span className="relative block">
      <select
        {...select}
        className={classNames(
          'min-h-11 w-full appearance-none truncate rounded-control border border-edge bg-surface pr-9 pl-3 aria-invalid:border-danger',
          className,
        )}
      >
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Mark
        className="pointer-events-none absolute top-3.5 right-3 size-4 text-muted"
        sign="down"
      />
    </span>
  )
}

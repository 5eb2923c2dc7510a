import type { ReactElement } from 'react'
import { Mark } from './mark.tsx'

/** One choice of many: the browser's own list, best on a phone. */
export function PlainSelect({
  id,
  label,
  options,
  chosen,
  onChoose,
}: {
  /** Unique on the page. */
  id: string
  label: string
  options: readonly { value: string; label: string }[]
  chosen: string
  onChoose: (value: string) => void
}): ReactElement {
  return (
    <label className="grid min-w-0 gap-1 font-medium text-small" htmlFor={id}>
      {label}
      <span className="relative block">
        <select
          className="min-h-11 w-full appearance-none truncate rounded-control border border-edge bg-surface pr-9 pl-3 text-body"
          id={id}
          name={id}
          onChange={(event) => onChoose(event.target.value)}
          value={chosen}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Mark
          className="pointer-events-none absolute top-3.5 right-3 size-4 text-muted"
          sign="down"
        />
      </span>
    </label>
  )
}

import type { ReactElement } from 'react'
import { SelectBox, type SelectChoice } from './select-box.tsx'

/** One choice of many, without a fault of its own. */
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
  options: readonly SelectChoice[]
  chosen: string
  onChoose: (value: string) => void
}): ReactElement {
  return (
    <label className="grid min-w-0 gap-1 font-medium text-small" htmlFor={id}>
      {label}
      <SelectBox
        choices={options}
        className="text-body"
        id={id}
        name={id}
        onChange={(event) => onChoose(event.target.value)}
        value={chosen}
      />
    </label>
  )
}

import type { ReactElement } from 'react'
import { currentColours } from '../style-sheets.ts'
import { BothThemes } from './both-themes.tsx'

/** Every colour that there is, with its value in each theme. */
export function Colours(): ReactElement {
  const colours = currentColours()
  return (
    <BothThemes>
      {(theme) => (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-3">
          {colours.map(({ name, ...values }) => (
            <li className="flex items-center gap-3" key={name}>
              <span
                className="size-11 shrink-0 rounded-control outline-1 outline-line"
                style={{ background: `var(--${name})` }}
              />
              <span className="min-w-0 text-caption leading-tight">
                <span className="block font-medium">{name}</span>
                <span className="tabular text-muted">{values[theme]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </BothThemes>
  )
}

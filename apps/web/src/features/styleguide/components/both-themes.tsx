import type { ReactElement, ReactNode } from 'react'
import { type ColourToken, type ThemeName, themes } from '../read-tokens.ts'
import { currentColours } from '../style-sheets.ts'

/**
 * The same in the light and in the dark. The build decides `light-dark()` at the root, for browsers that do not know it, so each
 * part is given the colours of its theme anew.
 */
export function BothThemes({
  children,
}: {
  children: (theme: ThemeName) => ReactNode
}): ReactElement {
  const colours = currentColours()
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
      {themes.map((theme) => (
        <div
          className="rounded-card bg-ground p-4 text-ink outline-1 outline-line md:p-6"
          data-theme-shown={theme}
          key={theme}
          style={{ colorScheme: theme, ...declared(colours, theme) }}
        >
          {children(theme)}
        </div>
      ))}
    </div>
  )
}

function declared(colours: readonly ColourToken[], theme: ThemeName): Record<string, string> {
  return Object.fromEntries(colours.map((colour) => [`--${colour.name}`, colour[theme]]))
}

/** A part of a chapter, under what it is. */
export function Specimen({ of, children }: { of: string; children: ReactNode }): ReactElement {
  return (
    <div className="mt-7 first:mt-0">
      <p className="mb-2 text-caption text-muted">{of}</p>
      {children}
    </div>
  )
}

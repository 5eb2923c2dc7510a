import type { ReactElement, ReactNode } from 'react'
import { type ThemeName, themes } from '../read-tokens.ts'

/**
 * The same in the light and in the dark. The tokens are `light-dark()` pairs that are decided where they are used, so the
 * colour scheme of a part is enough.
 */
export function BothThemes({
  children,
}: {
  children: (theme: ThemeName) => ReactNode
}): ReactElement {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:grid-cols-2">
      {themes.map((theme) => (
        <div
          className="rounded-card bg-ground p-4 text-ink outline-1 outline-line md:p-6"
          data-theme-shown={theme}
          key={theme}
          style={{ colorScheme: theme }}
        >
          {children(theme)}
        </div>
      ))}
    </div>
  )
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

'use client'

import { type ReactElement, type ReactNode, useState } from 'react'
import { type Theme, themeCookie } from '../lib/theme.ts'

const next = { system: 'light', light: 'dark', dark: 'system' } as const satisfies Record<
  Theme,
  Theme
>
const yearInSeconds = 31_536_000

/** Goes round the three themes. The choice is kept in a cookie, so that the server already sends the right one. */
export function ThemeToggle({
  initial,
  labels,
  icons,
}: {
  initial: Theme
  labels: Record<Theme, string>
  icons: Record<Theme, ReactNode>
}): ReactElement {
  const [theme, setTheme] = useState(initial)

  function choose(): void {
    const chosen = next[theme]
    setTheme(chosen)
    if (chosen === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP.
    document.cookie = `${themeCookie}=${chosen}; path=/; max-age=${yearInSeconds}; samesite=lax`
  }

  return (
    <button
      aria-label={labels[theme]}
      className="inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink"
      onClick={choose}
      title={labels[theme]}
      type="button"
    >
      {icons[theme]}
    </button>
  )
}

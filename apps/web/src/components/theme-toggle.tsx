'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { type Theme, themeCookie } from '../lib/theme.ts'

const looks = {
  system: { Icon: Monitor, label: 'Theme: as the system', next: 'light' },
  light: { Icon: Sun, label: 'Theme: light', next: 'dark' },
  dark: { Icon: Moon, label: 'Theme: dark', next: 'system' },
} as const satisfies Record<Theme, { Icon: typeof Sun; label: string; next: Theme }>

const yearInSeconds = 31_536_000

/** Goes round the three themes. The choice is kept in a cookie, so that the server already sends the right one. */
export function ThemeToggle({ initial }: { initial: Theme }): ReactElement {
  const [theme, setTheme] = useState(initial)
  const { Icon, label, next } = looks[theme]

  function choose(): void {
    setTheme(next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP.
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${yearInSeconds}; samesite=lax`
  }

  return (
    <button
      aria-label={`${label}. Change to ${next === 'system' ? 'the system’s' : next}.`}
      className="inline-flex size-11 items-center justify-center rounded-control text-muted hover:bg-leek-tint hover:text-ink"
      onClick={choose}
      title={label}
      type="button"
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  )
}

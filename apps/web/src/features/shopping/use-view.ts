'use client'

import { useEffect, useState } from 'react'
import { parseView, type ShoppingView, viewCookie, writeView } from './view.ts'

const yearInSeconds = 31_536_000

/** How this device shows the list, and a way to change that. A page that was stored long ago learns the choices since. */
export function useView(
  initial: ShoppingView,
): [ShoppingView, (change: Partial<ShoppingView>) => void] {
  const [view, setView] = useState(initial)
  useEffect(() => {
    const stored = document.cookie
      .split('; ')
      .find((pair) => pair.startsWith(`${viewCookie}=`))
      ?.slice(viewCookie.length + 1)
    if (stored !== undefined) setView(parseView(decodeURIComponent(stored)))
  }, [])
  function change(changed: Partial<ShoppingView>): void {
    const next = { ...view, ...changed }
    setView(next)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing over plain HTTP.
    document.cookie = `${viewCookie}=${encodeURIComponent(writeView(next))}; path=/; max-age=${yearInSeconds}; samesite=lax`
  }
  return [view, change]
}

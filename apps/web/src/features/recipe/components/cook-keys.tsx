'use client'

import { type ReactElement, useEffect, useState } from 'react'

/** The arrow keys and Escape in cook mode, and a screen that stays on where the browser can do that. */
export function CookKeys({
  steps,
  leave,
  hint,
  staysOn,
}: {
  steps: number
  /** Where Escape goes. */
  leave: string
  hint: string
  staysOn: string
}): ReactElement {
  const isAwake = useWakeLock()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return
      if (event.key === 'Escape') location.assign(leave)
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
      if (by === undefined) return
      const at = Number(/^#cook-(\d+)$/.exec(location.hash)?.[1] ?? 0)
      const next = Math.min(steps, Math.max(0, at + by))
      event.preventDefault()
      // No new entry for each key: Back leaves cook mode.
      location.replace(`#cook-${next}`)
      document.getElementById(`cook-${next}`)?.focus({ preventScroll: true })
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [steps, leave])
  return (
    <p className="pb-3 text-caption text-muted">
      <span className="hidden md:inline">{hint} </span>
      {isAwake ? staysOn : null}
    </p>
  )
}

/** Keeps the screen on while the page is seen. */
function useWakeLock(): boolean {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let isLeft = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isLeft) await lock.release()
        else setAwake(true)
        lock.addEventListener('release', () => setAwake(false))
      } catch {
        // A low battery, or a browser that would rather not.
      }
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isLeft = true
      document.removeEventListener('visibilitychange', ask)
      lock?.release().catch(() => undefined)
    }
  }, [])
  return isAwake
}

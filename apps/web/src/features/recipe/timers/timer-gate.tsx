'use client'

import {
  type ComponentType,
  type ReactElement,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import type { DockIcons } from './timer-dock.tsx'
import { noTimers, readTimers, subscribe } from './timer-store.ts'

/** Fetches what shows timers once there is one: most who read a recipe start none. */
export function TimerGate({ icons }: { icons: DockIcons }): ReactElement | null {
  const hasTimers = useSyncExternalStore(subscribe, readTimers, noTimers).length > 0
  const [Dock, setDock] = useState<ComponentType<{ icons: DockIcons }>>()
  useEffect(() => {
    if (!hasTimers) return
    import('./timer-dock.tsx').then(
      ({ TimerDock }) => setDock(() => TimerDock),
      () => undefined,
    )
  }, [hasTimers])
  return Dock === undefined ? null : <Dock icons={icons} />
}

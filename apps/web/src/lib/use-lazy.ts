'use client'

import { type ComponentType, useState } from 'react'

/**
 * A component that is loaded when it is first needed: `undefined` until `load` was called and it has come. What does not come,
 * without a connection, is asked for again the next time.
 */
export function useLazy<props>(
  get: () => Promise<ComponentType<props>>,
): [ComponentType<props> | undefined, () => void] {
  const [loaded, setLoaded] = useState<ComponentType<props>>()
  const load = () =>
    void get().then(
      (component) => setLoaded(() => component),
      () => undefined,
    )
  return [loaded, load]
}

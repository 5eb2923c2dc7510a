'use client'

import { type ReactElement, useEffect } from 'react'
import { useLazy } from '../../../lib/use-lazy.ts'

const getInstallHint = () => import('./install-hint.tsx').then(({ InstallHint }) => InstallHint)

/** The hint, loaded once the page is there: it is the least of what one came for. */
export function LazyInstallHint(): ReactElement | null {
  const [InstallHint, load] = useLazy(getInstallHint)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(load, [])
  return InstallHint === undefined ? null : <InstallHint />
}

'use client'

import { useSyncExternalStore } from 'react'
import { canUsePasskeys } from './passkey-ceremonies.ts'

const never = () => () => undefined

/** Whether this browser has passkeys; `guess` stands until it can be asked. */
export function usePasskeySupport(guess: boolean): boolean {
  return useSyncExternalStore(never, canUsePasskeys, () => guess)
}

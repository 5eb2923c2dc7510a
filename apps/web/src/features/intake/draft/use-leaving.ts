'use client'

import type { IntakeDraft } from '@zero-sum/contracts'
import { useEffect, useRef } from 'react'
import type { Keeper } from './create-keeper.ts'
import type { Kept } from './keep-draft.ts'

/**
 * Keeps unsaved answers when the page is hidden or left, and when it is shown again takes over what another device has kept
 * meanwhile.
 */
export function useLeaving(
  keeper: Keeper,
  current: () => Kept,
  takeOver: (draft: IntakeDraft) => void,
): void {
  const page = useRef({ current, takeOver })
  page.current = { current, takeOver }
  useEffect(() => {
    const leave = () => void keeper.leave(page.current.current())
    const comeBack = async () => {
      const draft = await keeper.look(() => page.current.current().answers)
      if (draft !== undefined) page.current.takeOver(draft)
    }
    const turn = () => void (document.visibilityState === 'hidden' ? leave() : comeBack())
    document.addEventListener('visibilitychange', turn)
    // A page that the browser or the router shows from its memory may be old.
    void comeBack()
    return () => {
      document.removeEventListener('visibilitychange', turn)
      leave()
    }
  }, [keeper])
}

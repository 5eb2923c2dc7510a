'use client'

import { useState } from 'react'
import { useFaultWords } from '../../components/use-fault-words.ts'
import { CallFailed } from '../../lib/call-api.ts'

type Act = () => Promise<void>

/**
 * Does an act, and asks for the password first where the server wants it; what was asked for is done after that. `waiting` is
 * the act that waits for it.
 */
export function useConfirmedAct() {
  const wordsFor = useFaultWords()
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState<Act>()

  async function run(act: Act): Promise<void> {
    setBusy(true)
    setFault('')
    setWaiting(undefined)
    try {
      await act()
    } catch (thrown) {
      if (wantsPassword(thrown)) setWaiting(() => act)
      else setFault(wordsFor(thrown))
    }
    setBusy(false)
  }

  return { run, isBusy, fault, waiting, giveUp: () => setWaiting(undefined) }
}

function wantsPassword(thrown: unknown): boolean {
  return thrown instanceof CallFailed && thrown.problem?.reason === 'confirmation_needed'
}

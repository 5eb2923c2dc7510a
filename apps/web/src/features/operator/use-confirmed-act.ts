'use client'

import { useState } from 'react'
import { useFaultWords } from '../../components/use-fault-words.ts'
import { CallFailed } from '../../lib/call-api.ts'

type Act = () => Promise<void>

/**
 * Does an act. Where the server wants the password first, the act waits for it until `resume` does it.
 */
export function useConfirmedAct() {
  const wordsFor = useFaultWords()
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState<Act[]>([])

  async function run(act: Act): Promise<void> {
    setBusy(true)
    setFault('')
    setWaiting([])
    try {
      await act()
    } catch (thrown) {
      if (wantsPassword(thrown)) setWaiting([act])
      else setFault(wordsFor(thrown))
    }
    setBusy(false)
  }

  return {
    ...{ run, isBusy, fault, isWaiting: waiting.length > 0 },
    resume: () => void Promise.all(waiting.map(run)),
    giveUp: () => setWaiting([]),
  }
}

function wantsPassword(thrown: unknown): boolean {
  return thrown instanceof CallFailed && thrown.problem?.reason === 'confirmation_needed'
}

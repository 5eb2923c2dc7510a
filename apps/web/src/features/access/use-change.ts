'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFaultWords } from '../../components/use-fault-words.ts'

/** Does one thing at a time and has the page written anew afterwards; what went wrong is said in words. */
export function useChange() {
  const wordsFor = useFaultWords()
  const router = useRouter()
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function run(change: () => Promise<unknown>): Promise<void> {
    setBusy(true)
    setFault('')
    try {
      await change()
      router.refresh()
    } catch (thrown) {
      setFault(wordsFor(thrown))
    }
    setBusy(false)
  }

  return { run, isBusy, fault }
}

'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { callApi } from '../../../lib/call-api.ts'

/** Brings a version back as the next one, and goes to the plan. */
export function RestoreButton({
  planId,
  revision,
  to,
  words,
  label,
}: {
  planId: string
  /** The version that the person sees as the current one. */
  revision: number
  to: number
  words: string
  label: string
}): ReactElement {
  const wordsFor = useFaultWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')

  async function restore(): Promise<void> {
    setBusy(true)
    setFault('')
    try {
      await callApi(`/api/plan/${planId}/restore`, { method: 'POST', body: { revision, to } })
      router.push(`/plans/${planId}`)
      router.refresh()
    } catch (thrown) {
      setFault(wordsFor(thrown))
      setBusy(false)
    }
  }

  return (
    <>
      <Button aria-label={label} disabled={isBusy} look="secondary" onClick={restore} size="small">
        {words}
      </Button>
      <p className="basis-full text-danger text-small empty:hidden" role="alert">
        {fault}
      </p>
    </>
  )
}

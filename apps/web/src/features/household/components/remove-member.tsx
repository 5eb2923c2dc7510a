'use client'

import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { callApi } from '../../../lib/call-api.ts'

/** Takes somebody out of the household, after one more question. */
export function RemoveMember({
  memberId,
  words,
}: {
  memberId: string
  words: Record<'detail' | 'keep' | 'name' | 'remove' | 'title', string>
}): ReactElement {
  const router = useRouter()
  const wordsFor = useFaultWords()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')

  async function remove(): Promise<void> {
    setBusy(true)
    setFault('')
    try {
      await callApi(`/api/household/${memberId}`, { method: 'DELETE' })
      setAsking(false)
      router.refresh()
      // The line goes with its buttons; whoever pressed one goes on at the head of the list.
      document.getElementById('people-title')?.focus()
    } catch (thrown) {
      setFault(wordsFor(thrown))
    }
    setBusy(false)
  }

  return (
    <>
      <Button look="secondary" onClick={() => setAsking(true)} size="small">
        {words.remove}
        <span className="sr-only"> {words.name}</span>
      </Button>
      <ConfirmDialog isOpen={isAsking} onClose={() => setAsking(false)} title={words.title}>
        <p className="mt-3">{words.detail}</p>
        <p className="mt-3 font-medium text-danger text-small empty:hidden" role="alert">
          {fault}
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <Button disabled={isBusy} look="danger" onClick={remove}>
            {words.remove}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      </ConfirmDialog>
    </>
  )
}

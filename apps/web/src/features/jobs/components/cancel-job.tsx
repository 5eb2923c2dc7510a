'use client'

import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { problemOf } from '../../../lib/request-json.ts'
import { cancelJob } from '../api.ts'

/** Asks the server to cancel; that it happened is heard from the job's own events. */
export function CancelJob({ jobId }: { jobId: string }): ReactElement {
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState('')

  async function cancel(): Promise<void> {
    setAsking(true)
    setFault('')
    try {
      await cancelJob(jobId)
    } catch (thrown) {
      setFault(problemOf(thrown).detail)
      setAsking(false)
    }
  }

  return (
    <>
      <Button disabled={isAsking} look="secondary" onClick={cancel}>
        {isAsking ? 'Cancelling…' : 'Cancel this plan'}
      </Button>
      <p className="text-danger text-small empty:hidden" role="status">
        {fault}
      </p>
    </>
  )
}

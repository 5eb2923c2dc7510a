import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import type { JobKey } from '../messages/index.ts'

/** Asks the server to cancel; that it happened is heard from the job's own events. */
export function CancelJob({ jobId }: { jobId: string }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const wordsFor = useFaultWords()
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState('')

  async function cancel(): Promise<void> {
    setAsking(true)
    setFault('')
    try {
      await callApi(`/api/plan/jobs/${encodeURIComponent(jobId)}/cancel`, { method: 'POST' })
    } catch (thrown) {
      setFault(wordsFor(thrown))
      setAsking(false)
    }
  }

  return (
    <>
      <Button disabled={isAsking} look="secondary" onClick={cancel}>
        {t(isAsking ? 'cancelling' : 'cancel')}
      </Button>
      <p className="text-danger text-small empty:hidden" role="status">
        {fault}
      </p>
    </>
  )
}

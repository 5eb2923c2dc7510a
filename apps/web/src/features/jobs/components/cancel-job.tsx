import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import type { frameWords } from '../../../components/messages/index.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi, problemOfCall } from '../../../lib/call-api.ts'
import type { JobKey } from '../messages/index.ts'

/** Asks the server to cancel; that it happened is heard from the job's own events. */
export function CancelJob({ jobId }: { jobId: string }): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const { t: say } = useLanguage<keyof typeof frameWords.en>('frame')
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState('')

  async function cancel(): Promise<void> {
    setAsking(true)
    setFault('')
    try {
      await callApi(`/api/plan/jobs/${encodeURIComponent(jobId)}/cancel`, { method: 'POST' })
    } catch (thrown) {
      setFault(problemOfCall(thrown)?.detail ?? `${say('unreachableTitle')}. ${say('unreachable')}`)
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

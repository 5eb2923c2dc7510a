import type { GenerateResponse } from '@zero-sum/contracts'
import { useRouter } from 'next/navigation'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { useFaultWords } from '../../../components/use-fault-words.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { callApi } from '../../../lib/call-api.ts'
import { createUuid } from '../../../lib/create-uuid.ts'
import type { JobKey } from '../messages/index.ts'

/** Asks for the plan again, as it was wished or with one of the suggested changes, and goes on to the new job. */
export function RetryJob({
  jobId,
  suggestion,
}: {
  jobId: string
  /** The place of the suggestion to take; left out to change nothing. */
  suggestion?: number
}): ReactElement {
  const { t } = useLanguage<JobKey>('jobs')
  const wordsFor = useFaultWords()
  const router = useRouter()
  const [key] = useState(createUuid)
  const [isAsking, setAsking] = useState(false)
  const [fault, setFault] = useState('')

  async function ask(): Promise<void> {
    setAsking(true)
    setFault('')
    try {
      const { jobId: next } = await callApi<GenerateResponse>(
        `/api/plan/jobs/${encodeURIComponent(jobId)}/retry`,
        {
          method: 'POST',
          body: suggestion === undefined ? {} : { suggestion },
          headers: { 'idempotency-key': key },
        },
      )
      router.push(`/jobs/${next}`)
    } catch (thrown) {
      setFault(wordsFor(thrown))
      setAsking(false)
    }
  }

  const words = suggestion === undefined ? t('again') : t('take')
  return (
    <>
      <Button
        disabled={isAsking}
        look={suggestion === undefined ? 'primary' : 'secondary'}
        onClick={ask}
        size={suggestion === undefined ? 'normal' : 'small'}
      >
        {isAsking ? t('asking') : words}
      </Button>
      <p className="basis-full text-danger text-small empty:hidden" role="status">
        {fault}
      </p>
    </>
  )
}

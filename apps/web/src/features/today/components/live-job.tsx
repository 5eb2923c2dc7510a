'use client'

import type { JobHistory } from '@zero-sum/contracts'
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

type Card = ComponentType<{ jobId: string; history: JobHistory }>

/** The card of a running job; what makes it go on is fetched only where there is such a job. */
export function LiveJob({
  jobId,
  history,
  children,
}: {
  jobId: string
  history: JobHistory
  /** What stands there until then. */
  children: ReactNode
}): ReactNode {
  const [Live, setLive] = useState<Card>()
  useEffect(() => {
    import('../../jobs/components/running-job.tsx').then(
      ({ RunningJob }) => setLive(() => RunningJob),
      () => undefined,
    )
  }, [])
  return Live === undefined ? children : <Live history={history} jobId={jobId} />
}

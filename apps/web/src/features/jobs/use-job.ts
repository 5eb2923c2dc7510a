'use client'

import type { JobHistory } from '@zero-sum/contracts'
import { useEffect, useReducer, useState } from 'react'
import { isEnded, type JobState, openJob, reduceJob } from './job-state.ts'
import { watchJob } from './watch-job.ts'

/** A job as it goes on from what the server knew when it sent the page, and whether it can be followed at the moment. */
export function useJob(jobId: string, history: JobHistory): { job: JobState; isLost: boolean } {
  const [job, tell] = useReducer(reduceJob, history, openJob)
  const [isLost, setLost] = useState(false)
  const hasEnded = isEnded(job)

  useEffect(() => {
    if (hasEnded) return
    const abort = new AbortController()
    watchJob(jobId, {
      onEvent: (event) => {
        setLost(false)
        tell(event)
      },
      onLost: () => setLost(true),
      signal: abort.signal,
    })
    return () => abort.abort()
  }, [jobId, hasEnded])

  return { job, isLost }
}

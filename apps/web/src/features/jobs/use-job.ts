'use client'

import type { Problem } from '@zero-sum/contracts'
import { useEffect, useState } from 'react'
import { isEnded, type JobState, reduceJob } from './job-state.ts'
import { watchJob } from './watch-job.ts'

/** A job as it goes on, and why it cannot be followed where that is so. */
export function useJob(jobId: string): { job: JobState | undefined; lost: Problem | undefined } {
  const [job, setJob] = useState<JobState>()
  const [lost, setLost] = useState<Problem>()
  const hasEnded = job !== undefined && isEnded(job)
  const isRefused = lost !== undefined && (lost.status === 401 || lost.status === 404)

  useEffect(() => {
    if (hasEnded || isRefused) return
    const abort = new AbortController()
    watchJob(jobId, {
      onEvent: (event) => {
        setLost(undefined)
        setJob((known) => reduceJob(known, event))
      },
      onLost: setLost,
      signal: abort.signal,
    })
    return () => abort.abort()
  }, [jobId, hasEnded, isRefused])

  return { job, lost }
}

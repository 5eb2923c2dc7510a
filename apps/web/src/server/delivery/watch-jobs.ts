import { type Database, readSeqs } from '@zero-sum/database'
import type { Logger } from '@zero-sum/observe/log'
import { repeat } from './repeat.ts'

const lookMs = 250

export type JobWatch = {
  /** Calls back whenever the job may have new events; the function that it returns ends the watch. */
  watch(jobId: string, onChange: () => void): () => void
  /** Says that this process has just changed a job, so that nobody waits for the next look. */
  tell(jobId: string): void
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * One look for everybody who watches a job through this process, four times a second while somebody does: changes made by
 * other processes are seen without a database connection for each stream and without notifications.
 */
export function watchJobs(database: Database, log: Logger): JobWatch {
  // What was never looked at differs from everything, even from a job that is gone.
  const watched = new Map<string, { seq: number | undefined; listeners: Set<() => void> }>()
  const looking = repeat('job watch', lookMs, log, async () => {
    const seqs = await readSeqs(database, [...watched.keys()])
    for (const [jobId, entry] of watched) {
      const seq = seqs.get(jobId) ?? -1
      if (seq === entry.seq) continue
      entry.seq = seq
      for (const listener of entry.listeners) listener()
    }
  })
  return {
    watch(jobId, onChange) {
      const entry = watched.get(jobId) ?? { seq: undefined, listeners: new Set() }
      watched.set(jobId, entry)
      entry.listeners.add(onChange)
      return () => {
        entry.listeners.delete(onChange)
        if (entry.listeners.size === 0) watched.delete(jobId)
      }
    },
    tell(jobId) {
      for (const listener of watched.get(jobId)?.listeners ?? []) listener()
    },
    [Symbol.asyncDispose]: looking[Symbol.asyncDispose],
  }
}

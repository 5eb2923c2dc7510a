import type { JobStatus } from '@zero-sum/contracts'
import { type AuditActor, appendAudit } from '../audit/append-audit.ts'
import type { Database } from '../connection.ts'
import { cancelJob } from '../jobs/cancel-job.ts'
import { inTransaction } from '../transaction.ts'
import { findListedJob } from './list-jobs.ts'

/** Cancels a job for its person, and writes down who did. What had ended before stays as it was, and is no act. */
export function cancelAsOperator(
  database: Database,
  jobId: string,
  actor: AuditActor,
): Promise<{ status: JobStatus; isDone: boolean } | undefined> {
  return inTransaction(database, async (transaction) => {
    const before = await findListedJob(transaction, jobId)
    if (before === undefined) return undefined
    const status = await cancelJob(transaction, jobId)
    if (status === undefined) return undefined
    const isDone = status === 'cancelled' && before.status !== 'cancelled'
    if (isDone)
      await appendAudit(transaction, {
        actor,
        action: 'job_cancelled',
        subject: { kind: 'job', id: jobId },
        detail: { was: before.status },
      })
    return { status, isDone }
  })
}

import type { Evidence } from './evidence.ts'
import { layOut, spanOf } from './explain/moment.ts'
import { readStoredJob } from './explain/read-rows.ts'
import { recallFaults, recallJob } from './explain/recall-record.ts'
import { withSnapshot } from './with-snapshot.ts'

/** A fault is often over before its consequence shows. */
const nearMs = 10_000

/**
 * Everything that is known about one job, a line each: first what its row says, then what happened, by whoever wrote it
 * down, in order of time, with the faults from ten seconds before to ten seconds after.
 */
export async function explainJob(
  databaseUrl: string,
  jobId: string,
  evidence: Evidence,
): Promise<string[]> {
  const stored = await withSnapshot(databaseUrl, (client) => readStoredJob(client, jobId))
  const moments = [...(stored?.moments ?? []), ...recallJob(evidence, jobId, stored)]
  const heading =
    stored === undefined
      ? `Job ${jobId} has no row.`
      : `Job ${jobId} of ${stored.person} with seed ${stored.seed}: ${stored.summary}.`
  const span = spanOf(moments)
  if (span === undefined) return [heading]
  const around = { fromMs: span.fromMs - nearMs, toMs: span.toMs + nearMs }
  return [
    heading,
    ...layOut([...moments, ...recallFaults(evidence, around, stored?.incarnations ?? [])]),
  ]
}

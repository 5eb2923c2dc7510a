import type { Evidence } from './evidence.ts'
import { explainJob } from './explain-job.ts'
import type { Verdict } from './verdict.ts'

/** A run that breaks usually breaks in one way, so a few jobs told in full say more than all of them. */
const explainedBreaches = 10

/**
 * All that is known about the first jobs that something is broken for, and about those that were rescued last, in the
 * order of time, by their ids.
 */
export async function explainVerdict(
  evidence: Evidence,
  { broken, slowestRescues }: Pick<Verdict, 'broken' | 'slowestRescues'>,
): Promise<Record<string, string[]>> {
  const breached = new Set(broken.flatMap(({ jobId }) => (jobId === null ? [] : [jobId])))
  const explained: Record<string, string[]> = {}
  for (const jobId of new Set([...[...breached].slice(0, explainedBreaches), ...slowestRescues]))
    explained[jobId] = await explainJob(evidence.databaseUrl, jobId, evidence)
  return explained
}

import type { Evidence } from './evidence.ts'
import { explainJob } from './explain-job.ts'
import type { Broken } from './verdict.ts'

/** A run that breaks usually breaks in one way, so a few jobs told in full say more than all of them. */
const explainedJobs = 10

/** All that is known about the first jobs that something is broken for, in the order of time, by their ids. */
export async function explainBreaches(
  evidence: Evidence,
  broken: readonly Broken[],
): Promise<Record<string, string[]>> {
  const jobIds = new Set(broken.flatMap(({ jobId }) => (jobId === null ? [] : [jobId])))
  const explained: Record<string, string[]> = {}
  for (const jobId of [...jobIds].slice(0, explainedJobs))
    explained[jobId] = await explainJob(evidence.databaseUrl, jobId, evidence)
  return explained
}

import { randomUUID } from 'node:crypto'
import type { WebApi } from './web-api.ts'

/**
 * Whether the web application takes this worker's secret. It asks for a job that can't exist: the refusal tells, and no job
 * is touched.
 */
export async function checkSecret(
  web: WebApi,
  incarnation: string,
): Promise<'refused' | 'taken' | 'unknown'> {
  const answer = await web.claim({
    jobId: randomUUID(),
    claimId: randomUUID(),
    incarnation,
    othersRunning: 0,
  })
  if (answer.kind === 'unavailable') return 'unknown'
  return answer.kind === 'unauthorised' ? 'refused' : 'taken'
}

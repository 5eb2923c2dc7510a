import type { Person } from '@zero-sum/testbed'
import { ask } from './ask.ts'
import { cookieOf, type Desk } from './desk.ts'
import { pause } from './pause.ts'

const waitMs = 500

/** Asks for the end of a job until somebody answers; each try is written down. */
export async function cancel(desk: Desk, person: Person, jobId: string): Promise<void> {
  const { record, signal } = desk
  while (!signal.aborted) {
    const sentAtMs = Date.now()
    const url = desk.addressOf(`/api/plan/jobs/${jobId}/cancel`)
    const answer = await ask({ method: 'POST', url, headers: cookieOf(person) }, signal)
    record.add('cancellations', { jobId, sentAtMs, status: answer?.status })
    if (answer !== undefined && answer.status < 500) return
    await pause(waitMs, signal)
  }
}

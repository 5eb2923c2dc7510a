import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const answerSchema = z.object({ planId: z.string() })
/** Waits of 0.5, 1, 2 and 4 s between five tries: a restart of the API goes by unnoticed, and the queue has its own retries. */
const tries = 5
const firstWaitMs = 500
const answerLimitMs = 10_000

/** Sends a plan to the API and gives its number there; throws when none of the tries was answered well. */
export async function deliverPlan(
  apiUrl: string,
  jobId: string,
  attempt: number,
  planData: unknown,
): Promise<string> {
  for (let tried = 1; ; tried += 1) {
    try {
      const response = await fetch(`${apiUrl}/api/plan/complete`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jobId, attempt, planData }),
        signal: AbortSignal.timeout(answerLimitMs),
      })
      if (!response.ok) throw new Error(`The API answered ${response.status}.`)
      return answerSchema.parse(await response.json()).planId
    } catch (error) {
      if (tried === tries) throw error
      await sleep(firstWaitMs * 2 ** (tried - 1))
    }
  }
}

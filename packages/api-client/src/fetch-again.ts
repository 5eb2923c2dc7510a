import { setTimeout as sleep } from 'node:timers/promises'

const mostTries = 4
const firstWaitMs = 250
const longestWaitMs = 30_000
const repeatable = new Set(['DELETE', 'GET', 'HEAD', 'PUT'])

/**
 * Sends a request, and once more where no answer came or the server is away (503), if a repeat does no harm: it reads, it sets
 * something to what it is, or it carries an `Idempotency-Key`. Waits as long as `Retry-After` says, or longer each time.
 */
export async function fetchAgain(
  request: Request,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  const isRepeatable = repeatable.has(request.method) || request.headers.has('idempotency-key')
  for (let turn = 1; ; turn += 1) {
    const isLast = !isRepeatable || turn === mostTries
    // A body can be sent once.
    const answer = await fetch(isLast ? request : request.clone()).catch((error: unknown) => {
      if (isLast || request.signal.aborted) throw error
      return undefined
    })
    if (answer !== undefined && (isLast || answer.status !== 503)) return answer
    const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN) * 1000
    await answer?.body?.cancel()
    const waitMs = Number.isFinite(asked) ? asked : firstWaitMs * 2 ** (turn - 1)
    await sleep(Math.min(waitMs, longestWaitMs), undefined, { signal: request.signal })
  }
}

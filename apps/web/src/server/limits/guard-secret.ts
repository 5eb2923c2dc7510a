import { ProblemAnswer } from '../http/problem-response.ts'
import type { Runtime } from '../runtime.ts'
import { boundOfAddress } from './limit-request.ts'

/**
 * Looks a secret up, and slows down who tries secrets that are none: after so many from one address the next are refused without a look.
 * Only wrong ones count, so that whoever has a right one is never slowed by their own.
 */
export async function guardSecret<found>(
  request: Request,
  runtime: Pick<Runtime, 'config' | 'limiter'>,
  find: () => Promise<found | undefined>,
): Promise<found | undefined> {
  const bound = boundOfAddress(request, runtime, 'wrong-secret')
  const retryAfterMs = runtime.limiter.spentForMs(bound)
  if (retryAfterMs !== undefined)
    throw new ProblemAnswer('too_many_requests', 'Too many tries. Wait, then try again.', {
      reason: 'wrong-secret',
      retryAfterMs,
    })
  const found = await find()
  if (found === undefined) await runtime.limiter.take([bound])
  return found
}

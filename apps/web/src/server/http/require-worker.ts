import { holdsBearer } from '@zero-sum/observe/bearer'
import type { Runtime } from '../runtime.ts'
import { ProblemAnswer } from './problem-response.ts'

/** Lets only callers in that hold the internal secret; compared in constant time. */
export function requireWorker(request: Request, runtime: Runtime): void {
  if (!holdsInternalSecret(request, runtime))
    throw new ProblemAnswer(
      'unauthorized',
      'Send Authorization: Bearer with the INTERNAL_API_SECRET that this server was started with.',
    )
}

/** Whether a request carries the internal secret, or the one before it while workers change. */
export function holdsInternalSecret(request: Request, { config }: Runtime): boolean {
  const given = request.headers.get('authorization')
  const { internalApiSecret, previousInternalApiSecret } = config
  const isPresent = holdsBearer(given, internalApiSecret)
  if (previousInternalApiSecret === undefined) return isPresent
  return holdsBearer(given, previousInternalApiSecret) || isPresent
}

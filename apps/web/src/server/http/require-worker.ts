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

/** Whether a request carries the internal secret. */
export function holdsInternalSecret(request: Request, { config }: Runtime): boolean {
  return holdsBearer(request.headers.get('authorization'), config.internalApiSecret)
}

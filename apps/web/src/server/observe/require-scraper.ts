import { holdsBearer } from '@zero-sum/observe/bearer'
import { notFound } from '../http/parse-id.ts'
import { ProblemAnswer } from '../http/problem-response.ts'
import type { Runtime } from '../runtime.ts'

/** Lets only in who holds `METRICS_TOKEN`; without such a setting there is nothing here. */
export function requireScraper(request: Request, { config }: Runtime): void {
  if (config.metricsToken === undefined) throw notFound()
  if (!holdsBearer(request.headers.get('authorization'), config.metricsToken))
    throw new ProblemAnswer(
      'unauthorized',
      'Send Authorization: Bearer with the METRICS_TOKEN that this server was started with.',
    )
}

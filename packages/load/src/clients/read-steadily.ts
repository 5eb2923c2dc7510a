import type { Person } from '@zero-sum/testbed'
import autocannon from 'autocannon'

/** How people who only look were served. */
export type Reading = {
  requests: number
  /** Answers other than 2xx, and requests without one. */
  failed: number
  p50Ms: number
  p99Ms: number
}

/**
 * People who look at their plans at a steady rate for so many seconds, by autocannon; its latencies count from when a
 * request was due, so that a server that stops does not look quick.
 */
export async function readSteadily(
  url: string,
  person: Person,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Reading> {
  const result = await autocannon({
    url,
    connections: 8,
    overallRate: perSecond,
    duration: seconds,
    timeout: 30,
    headers: { cookie: person.cookie },
    requests: [{ path: '/api/plan/active' }, { path: '/api/preferences' }, { path: '/today' }],
  })
  return {
    requests: result.requests.total,
    failed: result.non2xx + result.errors + result.timeouts,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  }
}

import type { Person } from '@zero-sum/testbed'
import autocannon from 'autocannon'

/** How people who only look were served. */
export type Reading = {
  requests: number
  /** Answers other than 2xx, by their status, and requests without one, by what happened. */
  failures: { atMs: number; how: string }[]
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
  const failures: Reading['failures'] = []
  const note = (how: string) => void failures.push({ atMs: Date.now(), how })
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const reading = autocannon(
      {
        url,
        connections: 8,
        overallRate: perSecond,
        duration: seconds,
        timeout: 30,
        headers: { cookie: person.cookie },
        requests: [{ path: '/api/plan/active' }, { path: '/api/preferences' }, { path: '/today' }],
      },
      (error, ended) => (error ? reject(error) : resolve(ended)),
    )
    reading.on('response', (_client, status) => {
      if (status < 200 || status > 299) note(String(status))
    })
    reading.on('reqError', (error: NodeJS.ErrnoException) => note(error.code ?? error.message))
  })
  return {
    requests: result.requests.total,
    failures,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  }
}

import type { WorkerEvents } from '../events.ts'
import type { Taking } from '../lifetime/taking.ts'
import type { Timing } from '../timing.ts'
import { monotonicMs } from '../wait.ts'
import { checkSecret } from './check-secret.ts'
import { clockSkew, isSkewed } from './clock-skew.ts'
import type { Readiness, WebApi } from './web-api.ts'

export type LookOptions = {
  web: WebApi
  incarnation: string
  taking: Taking
  events: WorkerEvents
  timing: Timing
}

/** What a look at the web application found. */
export type Sight =
  | { kind: 'well'; readiness: Readiness; skewMs: number }
  | { kind: 'missed'; reason: string }

/** What has to be remembered between looks: when the secret was last tried, and whether it was refused. */
export type SecretState = { checkedAtMs?: number; isRefused: boolean }

/** Asks whether the web application is ready; holds jobs back while this clock is wrong or the secret is refused. */
export async function lookAtWeb(options: LookOptions, secret: SecretState): Promise<Sight> {
  const sentAtMs = Date.now()
  const askedAtMs = monotonicMs()
  const answer = await options.web.readiness()
  const roundTripMs = monotonicMs() - askedAtMs
  switch (answer.kind) {
    case 'unauthorised':
      return { kind: 'missed', reason: 'readiness_refused' }
    case 'refused':
      return { kind: 'missed', reason: answer.code }
    case 'unavailable':
      return { kind: 'missed', reason: answer.reason }
    case 'ok': {
      const databaseTimeMs = Date.parse(answer.body.databaseTime)
      const skewMs = holdForClock(options, { sentAtMs, roundTripMs, databaseTimeMs })
      const isKnown = await holdForSecret(options, secret)
      if (!isKnown) return { kind: 'missed', reason: 'claim_unanswered' }
      return { kind: 'well', readiness: answer.body, skewMs }
    }
  }
}

function holdForClock(
  { taking, events, timing }: LookOptions,
  reading: Parameters<typeof clockSkew>[0],
): number {
  const skewMs = Math.round(clockSkew(reading).skewMs)
  if (isSkewed(reading, timing.clockSkewLimitMs)) {
    taking.hold('clock')
    events.clockSkewed(skewMs)
  } else if (taking.reasons().includes('clock')) {
    events.clockRight(skewMs)
    taking.release('clock')
  }
  return skewMs
}

/**
 * Tries the secret, at a slow pace while it is refused. The claim that it is tried with also tells that this worker is
 * alive: an idle one is not heard otherwise, and a lease that an outage took from it would count as its crash. False
 * where nothing could be learned.
 */
async function holdForSecret(
  { web, incarnation, taking, events, timing }: LookOptions,
  secret: SecretState,
): Promise<boolean> {
  const sinceMs = monotonicMs() - (secret.checkedAtMs ?? Number.NEGATIVE_INFINITY)
  if (secret.isRefused && sinceMs < timing.secretRetryMs) return true
  const found = await checkSecret(web, incarnation)
  if (found === 'unknown') return false
  secret.checkedAtMs = monotonicMs()
  secret.isRefused = found === 'refused'
  if (secret.isRefused) {
    taking.hold('secret')
    events.secretRefused()
  } else taking.release('secret')
  return true
}

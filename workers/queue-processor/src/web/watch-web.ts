import { backoffMs } from '../backoff.ts'
import { wait } from '../wait.ts'
import { type LookOptions, lookAtWeb, type SecretState } from './look-at-web.ts'
import type { Readiness } from './web-api.ts'

export type WebWatch = {
  /** A call was not answered properly: jobs are held back, and a look comes at once. */
  suspect(answer: { kind: 'unauthorised' } | { kind: 'unavailable'; reason: string }): void
  /** A claim was answered. */
  trust(): void
  /** Looks until the signal fires. */
  run(signal: AbortSignal): Promise<void>
}

/**
 * Keeps looking at the web application and holds jobs back while it does not answer. Each look also reads the database's
 * clock and how many jobs wait for a worker, which `onReadiness` hears.
 */
export function watchWeb(
  options: LookOptions,
  onReadiness: (readiness: Readiness, skewMs: number) => void,
): WebWatch {
  const { taking, events, timing } = options
  const secret: SecretState = { isRefused: false }
  let failedLooks = 0
  let failedCalls = 0
  let isReached = false
  let nudge = new AbortController()

  function miss(reason: string): void {
    isReached = false
    taking.hold('web')
    events.webUnreachable(reason)
  }

  async function look(): Promise<void> {
    const sight = await lookAtWeb(options, secret)
    if (sight.kind === 'missed') {
      failedLooks += 1
      return miss(sight.reason)
    }
    failedLooks = 0
    if (!isReached) events.webReached()
    isReached = true
    taking.release('web')
    taking.release('starting')
    onReadiness(sight.readiness, sight.skewMs)
  }

  return {
    suspect(answer) {
      if (answer.kind === 'unauthorised') {
        secret.isRefused = true
        taking.hold('secret')
        events.secretRefused()
        return
      }
      failedCalls += 1
      miss(answer.reason)
      nudge.abort()
    },
    trust() {
      failedCalls = 0
    },
    async run(signal) {
      while (!signal.aborted) {
        nudge = new AbortController()
        await look()
        if (isReached) await wait(timing.lookMs, AbortSignal.any([signal, nudge.signal]))
        // One that says it is ready and yet fails each claim must not be asked at full speed.
        if (!isReached)
          await wait(backoffMs(failedLooks + failedCalls, { baseMs: 250, capMs: 5_000 }), signal)
      }
    },
  }
}

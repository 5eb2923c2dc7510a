import type { PipelineProgress, ProgressResponse } from '@zero-sum/contracts'
import { monotonicMs, wait } from '../wait.ts'
import type { WebAnswer } from '../web/answer.ts'
import { createLeaseTimer } from './lease-timer.ts'
import { createProgressLine } from './progress-line.ts'

/** Why a worker has to stop its own work. */
export type LossReason = 'cancelled' | 'lease_lost' | 'superseded'

export type Heartbeat = {
  /** Sends progress with the next beat. */
  report(progress: PipelineProgress): void
  /** Gives what is still to be told, which goes with the outcome, once all else has arrived; waits at most so long. */
  rest(limitMs: number): Promise<PipelineProgress[]>
  /** The work is done: beats go on, but the answer to its outcome now decides alone. */
  settle(): void
  stop(): void
}

export type HeartbeatOptions = {
  /** Sends one beat; must give up by itself within `timeoutMs`. */
  send: (
    beat: number,
    progress: PipelineProgress[] | undefined,
    timeoutMs: number,
  ) => Promise<WebAnswer<ProgressResponse>>
  leaseMs: number
  /** When the claim was first sent, on the monotonic clock: the lease can't have begun earlier. */
  claimedAtMs: number
  onLost: (reason: LossReason) => void
}

/** Progress is held for a moment, because agents are quick and a call for each would cost more than their work does. */
const gatherMs = 100

/**
 * Keeps a lease while the work goes on elsewhere: a beat every third of the lease, one at a time, so that progress arrives
 * in order. The lease is counted from the moment a beat was first sent, never from its answer.
 */
export function startHeartbeat(options: HeartbeatOptions): Heartbeat {
  const { send, leaseMs, claimedAtMs, onLost } = options
  const beatMs = leaseMs / 3
  const line = createProgressLine()
  const lease = createLeaseTimer(leaseMs, () => lose('lease_lost'))
  let isSettled = false
  const stopped = new AbortController()
  let sending: Promise<void> | undefined
  let gathering: NodeJS.Timeout | undefined

  const ticker = setInterval(() => pump(true), beatMs)
  lease.renew(claimedAtMs)
  if (monotonicMs() - claimedAtMs > leaseMs / 6) pump(true)

  function stop(): void {
    stopped.abort()
    clearInterval(ticker)
    clearTimeout(gathering)
    lease.stop()
  }

  function lose(reason: LossReason): void {
    if (stopped.signal.aborted) return
    stop()
    if (!isSettled) onLost(reason)
  }

  function pump(isDue: boolean): void {
    clearTimeout(gathering)
    gathering = undefined
    if (stopped.signal.aborted) return
    sending ??= sendAll(isDue).finally(() => {
      sending = undefined
    })
  }

  async function sendAll(isDue: boolean): Promise<void> {
    let isWanted = isDue
    let failures = 0
    for (let next = line.next(isWanted); next !== undefined; next = line.next(isWanted)) {
      const isRepeat = next.firstSentAtMs !== undefined
      next.firstSentAtMs ??= monotonicMs()
      const answer = await send(next.beat, next.progress, beatMs)
      if (stopped.signal.aborted) return
      isWanted = answer.kind === 'unavailable' || answer.kind === 'unauthorised'
      if (answer.kind === 'refused') lose('superseded')
      else if (answer.kind !== 'ok') {
        // Progress is repeated under its own number, so that the server can tell it from news.
        line.putBack(next)
        failures += 1
        await wait((beatMs / 8) * Math.min(failures, 8), stopped.signal)
      } else if (answer.body.verdict !== 'continue') lose(answer.body.verdict)
      else {
        lease.renew(next.firstSentAtMs)
        // A repeat may have been ignored as one, and then it has renewed nothing.
        isWanted = isRepeat
      }
      if (stopped.signal.aborted) return
    }
  }

  return {
    stop,
    report(progress) {
      line.add(progress)
      gathering ??= setTimeout(pump, gatherMs, false)
    },
    async rest(limitMs) {
      const rest = line.takeRest()
      pump(false)
      const limit = new AbortController()
      const over = wait(limitMs, AbortSignal.any([limit.signal, stopped.signal])).then(() => 'over')
      while (sending !== undefined && (await Promise.race([sending, over])) !== 'over');
      limit.abort()
      return rest
    },
    settle() {
      isSettled = true
      lease.stop()
    },
  }
}

import type { Logger } from '@zero-sum/observe/log'
import type { WebMetrics } from '../observe/web-metrics.ts'

export type Repetition = {
  /** Runs a round as soon as the one under way, if any, has ended. */
  poke(): void
  [Symbol.asyncDispose](): Promise<void>
}

const longestWaitMs = 15_000

/**
 * Runs a duty round after round: `pauseMs` after the last one, or sooner when poked. A round that fails is told once until
 * one succeeds again, and the next is tried after a longer pause each time, up to 15 s.
 */
export function repeat(
  name: string,
  pauseMs: number,
  log: Logger,
  round: () => Promise<void>,
  metrics?: Pick<WebMetrics, 'lastRound' | 'rounds'>,
): Repetition {
  let isPoked = false
  let isStopped = false
  let failures = 0
  let wake = () => {}

  async function attempt(): Promise<void> {
    try {
      await round()
      metrics?.rounds.inc({ duty: name, outcome: 'ok' })
      metrics?.lastRound.setToCurrentTime({ duty: name })
      if (failures > 0) log.info({ duty: name, failures }, 'working again')
      failures = 0
    } catch (error) {
      failures += 1
      metrics?.rounds.inc({ duty: name, outcome: 'failed' })
      if (failures === 1)
        log.warn({ duty: name, code: nameFault(error) }, 'did not work; trying on')
    }
  }

  async function run(): Promise<void> {
    while (!isStopped) {
      isPoked = false
      await attempt()
      if (isStopped || (isPoked && failures === 0)) continue
      const waitMs = Math.min(longestWaitMs, pauseMs * 2 ** Math.min(failures, 10))
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, waitMs)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  const running = run()
  return {
    poke() {
      isPoked = true
      if (failures === 0) wake()
    },
    async [Symbol.asyncDispose]() {
      isStopped = true
      wake()
      await running
    },
  }
}

/** The code or the name of a fault: enough to find it, and never a message that may hold a value. */
export function nameFault(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string') return cause.code
  return error instanceof Error ? error.name : typeof error
}

import { setTimeout as sleep } from 'node:timers/promises'
import { type ChildPlan, spawnChild, stopChild, whenEnded } from './child.ts'
import { openChildLog } from './child-log.ts'

export interface Supervised extends AsyncDisposable {
  /** Settles with how the first process ended, in words, for a start that waits for it. */
  firstEnd: Promise<string>
}

export interface SuperviseOptions {
  logFile: string
  say(line: string): void
  /** Stops without patience when it aborts. */
  hurry: AbortSignal
}

const shortestWaitMs = 500
const longestWaitMs = 30_000
/** A child that has run this long begins again with the shortest wait when it ends. */
const steadyMs = 60_000

/** Keeps a child running: one that ends is started again after a wait that doubles, and the operator is told. */
export async function supervise(plan: ChildPlan, options: SuperviseOptions): Promise<Supervised> {
  const { say, hurry } = options
  const log = await openChildLog(options.logFile)
  const closing = new AbortController()
  let surfaced: string | undefined
  const surface = (line: string): void => {
    // The same complaint every second would hide all others; the log has each.
    if (line !== surfaced) say(`  ${plan.name}: ${line}`)
    surfaced = line
  }
  const start = () => {
    const child = spawnChild(plan, log, surface)
    return { child, ended: whenEnded(child), startedAt: performance.now() }
  }
  let current = start()
  const { ended: firstEnd } = current
  const keep = async (): Promise<void> => {
    let waitMs = shortestWaitMs
    for (;;) {
      const how = await current.ended
      if (closing.signal.aborted) return
      if (performance.now() - current.startedAt > steadyMs) waitMs = shortestWaitMs
      say(`  The ${plan.name} ended (${how}); starting it again in ${waitMs / 1000} s.`)
      await sleep(waitMs, undefined, { signal: closing.signal }).catch(() => undefined)
      if (closing.signal.aborted) return
      waitMs = Math.min(waitMs * 2, longestWaitMs)
      surfaced = undefined
      current = start()
    }
  }
  const kept = keep()
  return {
    firstEnd,
    [Symbol.asyncDispose]: async () => {
      closing.abort()
      if (isRunning(current.child)) {
        await stopChild(current.child, current.ended, plan.graceMs, hurry)
      }
      await kept
      log.end()
    },
  }
}

function isRunning(child: { exitCode: number | null; signalCode: string | null }): boolean {
  return child.exitCode === null && child.signalCode === null
}

import { monotonicMs } from '../wait.ts'
import type { Readiness } from '../web/web-api.ts'
import { createWatchdog } from './watchdog.ts'
import { mayLeave, watchdogRecordPath } from './watchdog-record.ts'

export type WatchdogOptions = {
  /** Workers of the same installation on one machine share the pause. */
  installation: string
  stuckAfterMs: number
  pauseMs: number
  canTakeMore: () => boolean
  onStuck: (dueUnclaimed: number) => void
}

/** Judges every look at the web application, and calls `onStuck` where this process should leave now. */
export function heedWatchdog(options: WatchdogOptions): (readiness: Readiness) => void {
  const { installation, stuckAfterMs, pauseMs, canTakeMore, onStuck } = options
  const watchdog = createWatchdog(stuckAfterMs, monotonicMs)
  const startedAtMs = monotonicMs()

  async function judge(readiness: Readiness): Promise<void> {
    if (!watchdog.isStuck(readiness, canTakeMore())) return
    const age = { nowMs: Date.now(), upForMs: monotonicMs() - startedAtMs }
    if (await mayLeave(watchdogRecordPath(installation), pauseMs, age))
      onStuck(readiness.dueUnclaimed ?? 0)
  }
  return (readiness) => void judge(readiness)
}

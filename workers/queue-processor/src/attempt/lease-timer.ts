import { monotonicMs } from '../wait.ts'

export type LeaseTimer = {
  /** The lease runs anew from this moment on the monotonic clock. */
  renew(sinceMs: number): void
  stop(): void
}

/** Calls `onEnd` a sixth of the lease before its end, so that work stops before another worker may begin. */
export function createLeaseTimer(leaseMs: number, onEnd: () => void): LeaseTimer {
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  return {
    renew(sinceMs) {
      clearTimeout(timer)
      if (isStopped) return
      const endMs = sinceMs + (leaseMs * 5) / 6
      timer = setTimeout(onEnd, Math.max(0, endMs - monotonicMs()))
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

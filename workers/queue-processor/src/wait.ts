import { setTimeout as sleep } from 'node:timers/promises'

/** Waits, or returns early when the signal fires; never throws. */
export async function wait(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch(() => {})
}

/** Milliseconds of a clock that never jumps; only differences mean anything. */
export function monotonicMs(): number {
  return performance.now()
}

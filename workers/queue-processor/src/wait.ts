/** Waits, or returns early when the signal fires; never throws. */
export function wait(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve()
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(end, ms)
  signal?.addEventListener('abort', end, { once: true })
  function end(): void {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    resolve()
  }
  return promise
}

/** Milliseconds of a clock that never jumps; only differences mean anything. */
export function monotonicMs(): number {
  return performance.now()
}

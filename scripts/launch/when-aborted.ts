import { once } from 'node:events'

/** Settles when the signal aborts, at once if it has; keeps the process alive until then and no longer. */
export async function whenAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  // An abort listener alone doesn't keep a process alive.
  const alive = setInterval(() => undefined, 60_000)
  await once(signal, 'abort')
  clearInterval(alive)
}

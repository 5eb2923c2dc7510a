/** What a person asked for: one Ctrl-C stops in order, a second one at once. */
export interface StopRequest {
  /** Aborts at the first request. */
  stop: AbortSignal
  /** Aborts at the second. */
  hurry: AbortSignal
  /** Asks from within, as if a person had. */
  request(): void
}

/** One Ctrl-C may arrive twice: from the terminal, and passed on by the process that started this one. */
const sameRequestMs = 500

/** Turns SIGINT, SIGTERM, SIGHUP and the end of the process that started this one into a request to stop. */
export function heedStopRequests(): StopRequest {
  const stop = new AbortController()
  const hurry = new AbortController()
  let requestedAt = 0
  const request = (): void => {
    if (!stop.signal.aborted) {
      requestedAt = performance.now()
      stop.abort(new StopRequested())
    } else if (performance.now() - requestedAt > sameRequestMs) {
      hurry.abort(new StopRequested())
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request)
  process.once('disconnect', request)
  process.channel?.unref()
  return { stop: stop.signal, hurry: hurry.signal, request }
}

/** Thrown by what was under way when a stop was asked for; not a fault. */
export class StopRequested extends Error {
  override name = 'StopRequested'

  constructor() {
    super('A stop was asked for.')
  }
}

/** A place among the jobs that this process runs. */
export type RunPlace = Disposable & {
  /** Other jobs that run here now. */
  others(): number
  /** Waits until nothing else runs here, and keeps it so; false where the signal fired first. */
  becomeAlone(signal: AbortSignal): Promise<boolean>
}

export type RunGate = {
  /** A place beside the others, or nothing while one runs alone or waits to. */
  enter(): RunPlace | undefined
  running(): number
}

type Waiter = { place: object; grant: (isAlone: boolean) => void }

/**
 * Lets jobs run side by side, except for those that have crashed a worker: each of these waits until the others have left
 * and lets nobody in until it leaves itself. `onAlone` hears when that begins and ends.
 */
export function createRunGate(onAlone: (isWanted: boolean) => void): RunGate {
  const shared = new Set<object>()
  const waiters: Waiter[] = []
  let alone: object | undefined

  function letNextIn(): void {
    if (alone !== undefined || shared.size > 0) return
    const next = waiters.shift()
    alone = next?.place
    next?.grant(true)
    if (alone === undefined) onAlone(false)
  }

  function leave(place: object): void {
    const isKnown = shared.delete(place) || alone === place
    if (alone === place) alone = undefined
    if (isKnown) letNextIn()
  }

  function waitAlone(place: object, signal: AbortSignal): Promise<boolean> {
    if (alone === place) return Promise.resolve(true)
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const waiter = { place, grant: resolve }
    const giveUp = () => {
      const at = waiters.indexOf(waiter)
      if (at >= 0) waiters.splice(at, 1)
      letNextIn()
      resolve(false)
    }
    shared.delete(place)
    waiters.push(waiter)
    onAlone(true)
    if (signal.aborted) giveUp()
    else {
      signal.addEventListener('abort', giveUp, { once: true })
      letNextIn()
    }
    return promise.finally(() => signal.removeEventListener('abort', giveUp))
  }

  return {
    running: () => shared.size + waiters.length + (alone === undefined ? 0 : 1),
    enter() {
      if (alone !== undefined || waiters.length > 0) return undefined
      const place = {}
      shared.add(place)
      return {
        others: () => shared.size - (shared.has(place) ? 1 : 0),
        becomeAlone: (signal) => waitAlone(place, signal),
        [Symbol.dispose]: () => leave(place),
      }
    },
  }
}

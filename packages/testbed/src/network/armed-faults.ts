import type { InternalCall } from './read-call.ts'

/** What happens to a call on its way. */
export type CallFault =
  /** The connection is reset before the web hears of it. */
  | { kind: 'drop' }
  /** The web answers, and the connection is reset before the worker hears of it. */
  | { kind: 'cut' }
  /** It reaches the web `times` times at once; the worker gets one of the answers. */
  | { kind: 'duplicate'; times: number }
  /** It is held for so long before it is passed on, whether or not the worker still waits. */
  | { kind: 'delay'; milliseconds: number }

type Armed = { fault: CallFault; calls: readonly InternalCall[]; left: number }

/** The faults that wait for calls to happen to, oldest first. */
export function createArmedFaults() {
  const counts: Record<CallFault['kind'], number> = { drop: 0, cut: 0, duplicate: 0, delay: 0 }
  let armed: Armed[] = []
  const held = new Set<() => void>()
  return {
    arm(fault: CallFault, calls: readonly InternalCall[], count: number): void {
      armed.push({ fault, calls, left: count })
    },
    /** The fault that happens to this call, if one does. */
    take(call: InternalCall): CallFault | undefined {
      const found = armed.find(({ calls, left }) => left > 0 && calls.includes(call))
      if (found === undefined) return undefined
      found.left -= 1
      armed = armed.filter(({ left }) => left > 0)
      counts[found.fault.kind] += 1
      return found.fault
    },
    /** Waits so long, or until all is disarmed. */
    hold(milliseconds: number): Promise<void> {
      return new Promise((resolve) => {
        const release = (): void => {
          clearTimeout(timer)
          held.delete(release)
          resolve()
        }
        const timer = setTimeout(release, milliseconds)
        held.add(release)
      })
    },
    disarm(): void {
      armed = []
      for (const release of held) release()
    },
    happened: (): Readonly<Record<CallFault['kind'], number>> => ({ ...counts }),
  }
}

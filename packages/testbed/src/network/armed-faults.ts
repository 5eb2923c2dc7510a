import { createHeldCalls } from './held-calls.ts'
import type { InternalCall } from './read-call.ts'

/** What happens to a call on its way. */
export type CallFault =
  /** The connection is reset before the web hears of it. */
  | { kind: 'drop' }
  /** The web answers, and the connection is reset before the worker hears of it. */
  | { kind: 'cut' }
  /** It reaches the web `times` times at once; the worker gets one of the answers. */
  | { kind: 'duplicate'; times: number }
  /**
   * It is held for so long before it is passed on, whether or not the worker still waits, and so is every later call of the
   * same attempt. Where another attempt is claimed meanwhile they are let go at that moment, which is the worst one.
   */
  | { kind: 'delay'; milliseconds: number }

type Armed = { fault: CallFault; calls: readonly InternalCall[]; left: number }

/** The faults that wait for calls to happen to, oldest first. */
export function createArmedFaults() {
  const counts: Record<CallFault['kind'], number> = { drop: 0, cut: 0, duplicate: 0, delay: 0 }
  let armed: Armed[] = []
  const held = createHeldCalls()
  return {
    held,
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
    disarm(): void {
      armed = []
      held.releaseAll()
    },
    happened: (): Readonly<Record<CallFault['kind'], number>> => ({ ...counts }),
  }
}

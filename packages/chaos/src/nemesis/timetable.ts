import type { PlannedFault } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'

export type Timetable = {
  /** The first instant from `fromMs` on when such a fault meets no other that it must not meet. */
  findGap(kind: FaultKind, lengthMs: number, fromMs: number): number
  add(fault: PlannedFault): void
  /** In order of their beginning. */
  faults(): readonly PlannedFault[]
}

export type TimetableRules = {
  /** Which kinds must not overlap. */
  meets: (a: FaultKind, b: FaultKind) => boolean
  /** How long what such a fault has struck takes to be itself again, in ms. */
  restMs: (kind: FaultKind) => number
}

/** Faults with their times. */
export function createTimetable({ meets, restMs }: TimetableRules): Timetable {
  const placed: PlannedFault[] = []
  return {
    findGap(kind, lengthMs, fromMs) {
      let atMs = fromMs
      // They are in order of their beginning, so one that was left behind can't come into the way again.
      for (const other of placed) {
        const clearMs = other.atMs + other.lengthMs + restMs(other.kind)
        const isClear = other.atMs >= atMs + lengthMs + restMs(kind) || clearMs <= atMs
        if (!isClear && meets(kind, other.kind)) atMs = clearMs
      }
      return atMs
    },
    add(fault) {
      const after = placed.findIndex(({ atMs }) => atMs > fault.atMs)
      placed.splice(after < 0 ? placed.length : after, 0, fault)
    },
    faults: () => placed,
  }
}

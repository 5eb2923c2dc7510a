import type { PlannedFault } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'

/** Between two faults that must not meet, in ms: what was struck gets a moment to be itself again. */
const restMs = 500

export type Timetable = {
  /** The first instant from `fromMs` on when such a fault meets no other that it must not meet. */
  findGap(kind: FaultKind, lengthMs: number, fromMs: number): number
  add(fault: PlannedFault): void
  /** In order of their beginning. */
  faults(): readonly PlannedFault[]
}

/** Faults with their times; `meets` says which kinds must not overlap. */
export function createTimetable(meets: (a: FaultKind, b: FaultKind) => boolean): Timetable {
  const placed: PlannedFault[] = []
  return {
    findGap(kind, lengthMs, fromMs) {
      let atMs = fromMs
      // They are in order of their beginning, so one that was left behind can't come into the way again.
      for (const other of placed) {
        const endMs = other.atMs + other.lengthMs
        const isClear = other.atMs >= atMs + lengthMs + restMs || endMs + restMs <= atMs
        if (!isClear && meets(kind, other.kind)) atMs = endMs + restMs
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

import { setTimeout as sleep } from 'node:timers/promises'
import { HarnessFault } from '../command/harness-fault.ts'
import { conflict } from './conflicts.ts'
import type { FaultContext, FaultPlan, InflictedFault, PlannedFault } from './fault.ts'
import type { FaultKind } from './fault-kinds.ts'

export type NemesisOptions = {
  faults: readonly PlannedFault[]
  plans: Readonly<Record<FaultKind, FaultPlan>>
  context: FaultContext
  /** Aborts what has not begun; faults that have begun are undone by themselves. */
  signal: AbortSignal
  onBegun: (kind: FaultKind) => void
  onEnded: (fault: InflictedFault) => void
}

/**
 * Plays a schedule and gives back when every fault is undone. What takes longer than planned moves back what must not meet
 * it. A kind that has struck nothing so far is tried again at once where it finds nothing, up to five times. Throws
 * `HarnessFault` when a fault could not be done or undone; the others are still played to their end then.
 */
export async function runNemesis(options: NemesisOptions): Promise<void> {
  const { faults, plans, signal } = options
  const startMs = performance.now()
  const played: { kind: FaultKind; done: Promise<void> }[] = []
  const struck = new Set<FaultKind>()
  for (const planned of faults) {
    const before = played.filter(({ kind }) => conflict(kind, planned.kind, plans))
    // A fault that failed has been told already; it must not be taken for the failure of this one.
    const free = Promise.allSettled(before.map(({ done }) => done))
    const done = playOne(planned, { ...options, startMs, free, struck })
    done.catch(() => {})
    played.push({ kind: planned.kind, done })
  }
  const results = await Promise.allSettled(played.map(({ done }) => done))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed !== undefined && !signal.aborted) throw failed.reason
}

type Play = NemesisOptions & {
  startMs: number
  free: Promise<unknown>
  struck: Set<FaultKind>
}

const mostTries = 5

async function playOne(planned: PlannedFault, play: Play): Promise<void> {
  const { plans, context, signal, startMs, free, struck, onBegun, onEnded } = play
  const { kind, atMs } = planned
  const waitMs = Math.max(0, startMs + atMs - performance.now())
  await sleep(waitMs, undefined, { signal }).catch(() => {})
  await free
  for (let tries = 1; !signal.aborted; tries += 1) {
    onBegun(kind)
    const startedAtMs = Date.now()
    try {
      const outcome = await plans[kind].inflict(context, planned)
      onEnded({ kind, startedAtMs, endedAtMs: Date.now(), ...outcome })
      if (outcome.happened) struck.add(kind)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      throw new HarnessFault(`The fault ${kind} could not be carried out: ${why}`, { cause: error })
    }
    if (struck.has(kind) || tries === mostTries) return
  }
}

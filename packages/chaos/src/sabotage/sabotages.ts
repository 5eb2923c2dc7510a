import type { Invariant } from '../audit/verdict.ts'
import type { FaultKind } from '../nemesis/fault-kinds.ts'

/** A defence that can be taken away from the processes of a run, and what then has to break. */
export type Sabotage = {
  /** What is taken away, in words. */
  removes: string
  /** The faults that expose it; the only ones of a run that names none. */
  exposedBy: readonly FaultKind[]
  /** Its absence shows as breaches of all of these. */
  breaks: readonly Invariant[]
}

export const sabotages = {
  epoch: {
    removes: 'completions are taken from any attempt, not the current one only',
    exposedBy: ['callback-delay'],
    breaks: ['S5'],
  },
  sweeper: {
    removes: 'nobody looks for lost leases and unclaimed jobs',
    exposedBy: ['queue-flush'],
    breaks: ['S1', 'L1'],
  },
  outbox: {
    removes: 'a job counts as sent before the queue has taken its message, and when is not written',
    exposedBy: ['queue-outage'],
    breaks: ['S1', 'L1'],
  },
  unique: {
    removes: 'the index that allows a person one unfinished job',
    exposedBy: ['ten-submits'],
    breaks: ['S4'],
  },
  order: {
    removes: 'a job ends in a transaction of its own, before its plan is stored',
    exposedBy: ['postgres-immediate', 'web-kill'],
    breaks: ['S3'],
  },
} as const satisfies Record<string, Sabotage>

export type SabotageName = keyof typeof sabotages
export const sabotageNames = Object.keys(sabotages) as SabotageName[]

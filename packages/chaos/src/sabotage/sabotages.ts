import type { Invariant } from '../audit/verdict.ts'
import type { FaultKind } from '../nemesis/fault-kinds.ts'

/** A defence that can be taken away from the processes of a run, and what then has to break. */
export type Sabotage = {
  /** What is taken away, in words. */
  removes: string
  /** The fault that exposes it; the only one of a run that names none. */
  exposedBy: readonly FaultKind[]
  /** Its absence shows as a breach of one of these. */
  breaks: readonly Invariant[]
}

export declare const sabotages: Readonly<
  Record<'epoch' | 'order' | 'outbox' | 'sweeper' | 'unique', Sabotage>
>
export type SabotageName = keyof typeof sabotages

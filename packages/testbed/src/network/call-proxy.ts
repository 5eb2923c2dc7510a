/** The internal calls of a worker. */
export const internalCalls = ['claim', 'progress', 'complete', 'fail'] as const
export type InternalCall = (typeof internalCalls)[number]

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

/** One arrival of a call at a web, as the network saw it. */
export type CallRecord = {
  call: InternalCall
  jobId: string | undefined
  attempt: number | undefined
  sentAtMs: number
  answeredAtMs: number
  /** Absent where the web gave no answer. */
  status: number | undefined
  /** Of a completion. */
  planId: string | undefined
}

export type CallProxy = AsyncDisposable & {
  url: string
  /** Does this to the next `count` calls of these kinds, beside what was armed before. */
  arm(fault: CallFault, calls: readonly InternalCall[], count: number): void
  /** Forgets what is armed and has not happened; what is held goes on its way. */
  disarm(): void
  /** How many calls each kind of fault has happened to. */
  happened(): Readonly<Record<CallFault['kind'], number>>
}

/**
 * Passes the calls of workers to webs in turn, to another one where the first can't be reached, and tells `onCall` of each
 * arrival. It knows HTTP so that it can tell one call from another.
 */
export declare function startCallProxy(
  webUrls: readonly string[],
  onCall: (record: CallRecord) => void,
): Promise<CallProxy>

import type { JobHistory, PipelineProgress, Problem } from '@zero-sum/contracts'

/** What can be heard about a job, from the event stream or from asking. `at` is when this page heard of it. */
export type JobEvent =
  | { kind: 'snapshot'; job: JobHistory }
  | { kind: 'agent'; seq: number; progress: PipelineProgress }
  | { kind: 'completed'; seq: number; at: string; planId: string }
  | { kind: 'failed'; seq: number; at: string; problem: Problem }
  | { kind: 'cancelled'; seq: number; at: string }

/** The names under which the stream sends them. */
export const streamedKinds = ['snapshot', 'agent', 'completed', 'failed', 'cancelled'] as const

/** Reads one frame of the stream; nothing where it is no frame of ours, cut off for instance. */
export function readJobEvent(
  kind: JobEvent['kind'],
  data: string,
  at: string,
): JobEvent | undefined {
  const frame = parseFrame(data)
  if (frame === undefined) return undefined
  switch (kind) {
    case 'snapshot':
      return { kind, job: frame as JobHistory }
    case 'agent':
      return { kind, seq: frame.seq, progress: frame as unknown as PipelineProgress }
    case 'completed':
    case 'failed':
    case 'cancelled':
      return { kind, at, ...frame } as JobEvent
  }
}

/** Every frame is an object with a number; its shape beyond that is the server's word. */
function parseFrame(text: string): ({ seq: number } & Record<string, unknown>) | undefined {
  try {
    const frame: unknown = JSON.parse(text)
    if (typeof frame !== 'object' || frame === null) return undefined
    return 'seq' in frame && Number.isInteger(frame.seq) ? (frame as never) : undefined
  } catch {
    return undefined
  }
}

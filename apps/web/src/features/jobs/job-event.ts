import {
  type JobView,
  jobViewSchema,
  type PipelineProgress,
  type Problem,
  pipelineProgressSchema,
  problemSchema,
} from '@zero-sum/contracts'
import { z } from 'zod'

/** What can be heard about a job, from the event stream or from asking. `at` is when this page heard of it. */
export type JobEvent =
  | { kind: 'snapshot'; view: JobView; past: readonly PipelineProgress[] }
  | { kind: 'agent'; seq: number; progress: PipelineProgress }
  | { kind: 'completed'; seq: number; at: string; planId: string }
  | { kind: 'failed'; seq: number; at: string; problem: Problem }
  | { kind: 'cancelled'; seq: number; at: string }

/** The names under which the stream sends them. */
export const streamedKinds = ['snapshot', 'agent', 'completed', 'failed', 'cancelled'] as const

const seq = z.int()
const snapshotSchema = jobViewSchema.extend({ events: z.array(pipelineProgressSchema).default([]) })
const agentSchema = pipelineProgressSchema.extend({ seq })
const completedSchema = z.object({ seq, planId: z.uuid() })
const failedSchema = z.object({ seq, problem: problemSchema })
const cancelledSchema = z.object({ seq })

/** Reads one frame of the stream; nothing where its data does not have the shape of its kind. */
export function parseJobEvent(
  kind: JobEvent['kind'],
  data: string,
  at: string,
): JobEvent | undefined {
  const json = parseJson(data)
  switch (kind) {
    case 'snapshot': {
      const parsed = snapshotSchema.safeParse(json).data
      if (parsed === undefined) return undefined
      const { events, ...view } = parsed
      return { kind, view, past: events }
    }
    case 'agent': {
      const parsed = agentSchema.safeParse(json).data
      return parsed && { kind, seq: parsed.seq, progress: parsed }
    }
    case 'completed': {
      const parsed = completedSchema.safeParse(json).data
      return parsed && { kind, at, ...parsed }
    }
    case 'failed': {
      const parsed = failedSchema.safeParse(json).data
      return parsed && { kind, at, ...parsed }
    }
    case 'cancelled': {
      const parsed = cancelledSchema.safeParse(json).data
      return parsed && { kind, at, ...parsed }
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

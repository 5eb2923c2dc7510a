import { setTimeout as sleep } from 'node:timers/promises'
import { createParser, type EventSourceMessage } from 'eventsource-parser'
import type { Client } from 'openapi-fetch'
import type { components, paths } from './generated/api.ts'
import { refusalOf } from './problem.ts'

type Schemas = components['schemas']

/** What a job’s stream tells: all of the past at first, then each report, and one end. */
export type JobEvent =
  | { kind: 'snapshot'; seq: number; job: Schemas['JobHistory'] }
  | { kind: 'agent'; seq: number; progress: Schemas['ReportedProgress'] }
  | { kind: 'completed'; seq: number; planId: string }
  | { kind: 'failed'; seq: number; problem: Schemas['Problem'] }
  | { kind: 'cancelled'; seq: number }

export type FollowOptions = {
  signal?: AbortSignal
  /** The number of the last event that was seen, to go on after it. */
  afterSeq?: number
  /** Without a sign of life for so long the stream is opened anew; the server sends one every 15 s. */
  silenceMs?: number
}

/** The stream broke again and again without a new event. */
export class JobStreamLost extends Error {
  override readonly name = 'JobStreamLost'
}

const mostBreaks = 8
const reopenAfterMs = 500
const longestReopenMs = 10_000
const ends = new Set<JobEvent['kind']>(['completed', 'failed', 'cancelled'])

/**
 * The events of a job until it has ended. A stream that breaks is opened again after the last event that was seen
 * (`Last-Event-ID`), so that none is missed and, but for the snapshot at each opening, none comes twice.
 */
export async function* followJob(
  client: Client<paths>,
  jobId: string,
  { signal, afterSeq, silenceMs = 45_000 }: FollowOptions = {},
): AsyncGenerator<JobEvent> {
  let seen = afterSeq
  let breaks = 0
  for (;;) {
    const opened = await open(client, jobId, seen, signal)
    if (opened === 'ended') return
    if (opened !== 'broken')
      for await (const event of readStream(opened, silenceMs)) {
        // The snapshot of a stream that was opened again tells nothing new.
        if (event.kind === 'snapshot' && seen !== undefined) continue
        if (event.seq > (seen ?? -1)) breaks = 0
        seen = event.seq
        yield event
        if (ends.has(event.kind)) return
      }
    signal?.throwIfAborted()
    breaks += 1
    if (breaks > mostBreaks) throw new JobStreamLost(`the stream of job ${jobId} keeps breaking`)
    const waitMs = Math.min(reopenAfterMs * 2 ** (breaks - 1), longestReopenMs)
    await sleep(waitMs, undefined, signal === undefined ? {} : { signal })
  }
}

async function open(
  client: Client<paths>,
  jobId: string,
  afterSeq: number | undefined,
  signal: AbortSignal | undefined,
): Promise<ReadableStream<Uint8Array> | 'broken' | 'ended'> {
  const header = afterSeq === undefined ? {} : { 'Last-Event-ID': String(afterSeq) }
  const asked = client.GET('/api/plan/jobs/{jobId}/events', {
    params: { path: { jobId }, header },
    parseAs: 'stream',
    ...(signal === undefined ? {} : { signal }),
  })
  const answer = await asked.catch((error: unknown) => {
    if (signal?.aborted === true) throw error
    return undefined
  })
  if (answer === undefined) return 'broken'
  const { response, error } = answer
  if (response.status === 204) return 'ended'
  if (response.ok) return answer.data ?? 'broken'
  // The server is away or restarting, or a proxy says so in its name.
  if (response.status >= 500) return 'broken'
  throw refusalOf(response.status, error)
}

/** The events of one opened stream, until it ends, breaks or is silent for too long. */
async function* readStream(
  stream: ReadableStream<Uint8Array>,
  silenceMs: number,
): AsyncGenerator<JobEvent> {
  const events: JobEvent[] = []
  const parser = createParser({ onEvent: (message) => events.push(...readEvent(message)) })
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await readWithin(reader, silenceMs)
      if (done) return
      parser.feed(decoder.decode(value, { stream: true }))
      yield* events.splice(0)
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

type Chunk = { done: boolean; value?: Uint8Array | undefined }

async function readWithin(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  silenceMs: number,
): Promise<Chunk> {
  const silence = Promise.withResolvers<Chunk>()
  const timer = setTimeout(() => silence.resolve({ done: true }), silenceMs)
  // A broken connection ends the stream; what it would have told is told by the next one.
  const read: Promise<Chunk> = reader.read().catch(() => ({ done: true }))
  try {
    return await Promise.race([read, silence.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** An event as it is told; of a kind that this client does not know, none. */
function readEvent({ id, event, data }: EventSourceMessage): JobEvent[] {
  const seq = Number(id)
  switch (event) {
    case 'snapshot':
      return [{ kind: event, seq, job: JSON.parse(data) }]
    case 'agent':
      return [{ kind: event, seq, progress: JSON.parse(data) }]
    case 'completed':
      return [{ kind: event, seq, planId: JSON.parse(data).planId }]
    case 'failed':
      return [{ kind: event, seq, problem: JSON.parse(data).problem }]
    case 'cancelled':
      return [{ kind: event, seq }]
    default:
      return []
  }
}

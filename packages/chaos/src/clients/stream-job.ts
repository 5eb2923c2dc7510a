import type { Person } from '@zero-sum/testbed'
import { z } from 'zod'
import { cookieOf, type Desk } from './desk.ts'
import { pause } from './pause.ts'
import { isEnding, pollJob } from './poll-job.ts'
import { type Frame, readFrames } from './read-frames.ts'

const dataSchema = z.looseObject({
  status: z.string().optional(),
  percent: z.number().optional(),
})

/** A web says every 15 s that it is still there; a stream that is silent for longer than two of these is none. */
const silenceMs = 40_000
const reconnectMs = 500

/** Follows a job's events, over as many connections as it takes, each of which resumes after the last event that was seen. */
export async function streamJob(desk: Desk, person: Person, jobId: string): Promise<void> {
  let lastId: string | undefined
  while (!desk.signal.aborted) {
    for await (const frame of listen(desk, person, jobId, lastId)) {
      // There is nothing after what was seen; how it ended is asked for.
      if (frame === 'nothing_more') return await pollJob(desk, person, jobId)
      lastId = frame.id
      writeDown(desk, jobId, frame)
      if (isEnding(frame.event)) return
    }
    await pause(reconnectMs, desk.signal)
  }
}

/** What one connection says, until it is lost. */
async function* listen(
  desk: Desk,
  person: Person,
  jobId: string,
  lastId: string | undefined,
): AsyncGenerator<Frame | 'nothing_more'> {
  const connection = new AbortController()
  const timer = setTimeout(() => connection.abort(), silenceMs)
  try {
    const resumption = lastId === undefined ? {} : { 'last-event-id': lastId }
    const response = await fetch(desk.addressOf(`/api/plan/jobs/${jobId}/events`), {
      headers: { ...cookieOf(person), ...resumption },
      signal: AbortSignal.any([desk.signal, connection.signal]),
    })
    if (response.status === 204) yield 'nothing_more'
    if (response.status !== 200 || response.body === null) return
    for await (const frames of readFrames(response.body)) {
      timer.refresh()
      yield* frames
    }
  } catch {
    // Lost connections are what the faults are for; the next one resumes.
  } finally {
    clearTimeout(timer)
    connection.abort()
  }
}

function writeDown({ record }: Desk, jobId: string, { id, event, data }: Frame): void {
  const { status, percent } = dataSchema.parse(JSON.parse(data))
  const how = event === 'snapshot' ? 'snapshot' : 'event'
  record.add('sightings', {
    jobId,
    watcher: 'stream',
    how,
    seq: Number(id),
    percent,
    said: how === 'snapshot' ? (status ?? event) : event,
    atMs: Date.now(),
  })
}
